/** Whether a file is to be a page for browsers; all else that is written for people is Markdown. */
export const isPage = (file: string | undefined): boolean => file !== undefined && /\.html?$/i.test(file)
