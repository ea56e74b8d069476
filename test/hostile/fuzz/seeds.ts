/** The mutants that every run of the tests goes through; `npm run bench -- --fuzz N` takes others. */
export const FIRST_SEED = 1632;
export const SEEDS = 800;
/** SheetJS takes several times as long as all the rest. */
export const SHEET_JS_EVERY = 8;
