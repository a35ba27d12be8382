export const OpeningPage = () => null
