import { useTranslation } from 'react-i18next'

/** The texts of the pages, by key. */
export const useWords = () => useTranslation().t
