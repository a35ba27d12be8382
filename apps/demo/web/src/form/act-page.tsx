export const ActPage = () => null
