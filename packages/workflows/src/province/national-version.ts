/** The version of the nation that a merged one came of: `2022.1` of `2022.1+ninh-binh`. */
export const nationalVersion = (version: string): string => version.split('+')[0] ?? version
