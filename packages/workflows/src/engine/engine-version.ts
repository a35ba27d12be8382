/** The version of this engine: what a certificate was made by. A test holds it to the package. */
export const engineVersion = '0.1.0'
