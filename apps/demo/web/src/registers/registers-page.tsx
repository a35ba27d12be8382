import { useNavigate, useSearch } from '@tanstack/react-router'
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { Page } from '../design/page.js'
import '../design/tabs.css'
import { useWords } from '../locale/words.js'
import { registerOf, registers } from './register-name.js'
import { RegisterTable } from './register-table.js'
import './registers-page.css'

/** What was decided, by register; the address says which one is looked at. */
export const RegistersPage = () => {
  const t = useWords()
  const { register } = useSearch({ from: '/rooms/$room/registers' })
  const navigate = useNavigate({ from: '/rooms/$room/registers' })
  const show = (key: Key) => void navigate({ search: { register: String(key) }, replace: true })
  return (
    <Page title={t('registers.title')} lead={t('registers.lead')}>
      <Tabs selectedKey={registerOf(register)} onSelectionChange={show}>
        <TabList aria-label={t('registers.choose')} className="tab-list">
          {registers.map((name) => (
            <Tab key={name} id={name} className="tab">
              {t(`registers.names.${name}`)}
            </Tab>
          ))}
        </TabList>
        {registers.map((name) => (
          <TabPanel key={name} id={name} className="tab-panel">
            <RegisterTable name={name} />
          </TabPanel>
        ))}
      </Tabs>
    </Page>
  )
}
