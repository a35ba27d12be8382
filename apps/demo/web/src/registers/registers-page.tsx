export const RegistersPage = () => null
