/** Whether the packages can be had from npm, and from the networks that carry npm's files. */
export const isPublished: boolean = false;
