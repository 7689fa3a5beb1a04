import type { EdgeDirection, FollowerGraph, PersonIds } from 'ripplecast/graph';
import type { FollowerLaw } from 'ripplecast/cascade';

/** What of a file is in a link: what it is called, and what tells it from every other. */
export interface NamedFile {
  readonly name: string;
  /** SHA-256 in hexadecimal: of a network as results have it, of a follower list that of its numbers. */
  readonly sha256: string;
}

/** A file of the reader's own as a browser gives it; a `File` is one. */
export interface FileSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly stream: () => ReadableStream<Uint8Array>;
}

/** What every file says of itself once it is read. */
interface ReadFile extends NamedFile {
  readonly people: number;
  /** Lines that hold nothing: comments and empty lines, not names of columns; null where the file has no lines. */
  readonly passedOver: number | null;
}

/** What was read of a file with edges. */
export interface NetworkFacts extends ReadFile {
  readonly kind: 'network';
  /** Whom an edge names first. */
  readonly direction: EdgeDirection;
  /** The first edge as the file has it; null where its form says itself who follows whom, or has no lines. */
  readonly firstEdge: readonly [string, string] | null;
  /** Ways along which a message passes: a friendship is two. */
  readonly edges: number;
  /** Most followers that anybody has, and who has them. */
  readonly largest: { readonly followers: number; readonly id: string };
  /** Whether each edge has a visibility of its own. */
  readonly hasVisibility: boolean;
  /** Edges that repeat an earlier one, and edges from somebody to themselves: both were left out. */
  readonly duplicates: number;
  readonly selfLoops: number;
}

/** What was read of a file with numbers of followers. */
export interface FollowersFacts extends ReadFile {
  readonly kind: 'followers';
  readonly mean: number;
  readonly largest: number;
  /** Different numbers, and how many classes of people stand for them: fewer where there are too many. */
  readonly different: number;
  readonly classes: number;
}

/** What was read of a file. */
export type OwnFileFacts = NetworkFacts | FollowersFacts;

/** A network of the reader's own. */
export interface OwnNetwork {
  readonly facts: NetworkFacts;
  readonly graph: FollowerGraph;
  /** What people are called in the file. */
  readonly ids: PersonIds;
}

/** The law of followers of a list of the reader's own. */
export interface OwnFollowers {
  readonly facts: FollowersFacts;
  readonly law: FollowerLaw;
}

/** What a file has become. */
export type OwnFile = OwnNetwork | OwnFollowers;

/** Why a file was not read. */
export type Refusal =
  /** Nothing in it. */
  | { readonly reason: 'empty' }
  /** More than a page takes, whatever it is that is too much. */
  | { readonly reason: 'tooLarge' }
  /** Its name ends in nothing that says what it holds. */
  | { readonly reason: 'unknownEnding' }
  /** Pictures, programs, spreadsheets: no text. */
  | { readonly reason: 'binary' }
  /** The name says that it is packed by gzip, or says it not, and the bytes say otherwise; or they are damaged. */
  | { readonly reason: 'notPacked' | 'packed' | 'damaged' }
  /** A line, or the file, is not what was expected; the message is the core's. */
  | { readonly reason: 'malformed'; readonly line: number | null; readonly message: string }
  /** The browser could not read it: it was moved or changed. */
  | { readonly reason: 'unreadable' }
  /** What reads files could not be loaded, or ended. */
  | { readonly reason: 'noReader' };

/** What reading a file comes to. */
export type ReadOutcome =
  | { readonly isRead: true; readonly file: OwnFile }
  | { readonly isRead: false; readonly refusal: Refusal };

/** How a file is to be read. */
export interface ReadRequest {
  readonly direction: EdgeDirection;
  /** What it must hold, where that is known; else its lines say it. */
  readonly kind: OwnFileFacts['kind'] | null;
}

/** What a page takes: more, and a browser may end it. */
export const fileLimits = {
  /** Edges in the file. */
  edges: 5_000_000,
  people: 5_000_000,
  /** Bytes of text, unpacked. */
  bytes: 250_000_000,
} as const;
