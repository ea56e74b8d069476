import manifest from '../../package.json';

/** The product's version, as stamped into logs and workbooks. */
export const PRODUCT_VERSION: string = manifest.version;
