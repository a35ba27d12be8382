export const UnitPage = () => null
