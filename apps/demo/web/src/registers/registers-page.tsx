import type { RegisterName } from '@anlang/adapters/client'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { Page } from '../design/page.js'
import '../design/tabs.css'
import { useWords } from '../locale/words.js'
import { RegisterTable } from './register-table.js'
import './registers-page.css'

const names = ['established', 'recognised', 'commended', 'cancelled'] as const satisfies readonly RegisterName[]

/** What was decided, by register. */
export const RegistersPage = () => {
  const t = useWords()
  return (
    <Page title={t('registers.title')} lead={t('registers.lead')}>
      <Tabs defaultSelectedKey="recognised">
        <TabList aria-label={t('registers.choose')} className="tab-list">
          {names.map((name) => (
            <Tab key={name} id={name} className="tab">
              {t(`registers.names.${name}`)}
            </Tab>
          ))}
        </TabList>
        {names.map((name) => (
          <TabPanel key={name} id={name} className="tab-panel">
            <RegisterTable name={name} />
          </TabPanel>
        ))}
      </Tabs>
    </Page>
  )
}
