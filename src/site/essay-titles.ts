/** What the texts before and after the chapters are called where the editor gives them no title. */
export const ESSAY_TITLES = { introduction: 'Introduction', conclusion: 'Conclusion' } as const;
