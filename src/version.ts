/** The version of this package. The build copies it from package.json. */
export const version = '1.0.0';
