export const DossierPage = () => null
