/** The words of `level`, from the simplest to the most faithful: apart from the schema, which is larger than what asks for a level. */
export const levels = ['arithmetic', 'meanField', 'population', 'network'] as const;
