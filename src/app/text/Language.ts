/** The languages that the product speaks: Vietnamese first, English for administrators abroad and for programs' logs. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
