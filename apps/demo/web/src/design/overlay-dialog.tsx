import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../locale/words.js'
import './day-field.css'
import './overlay.css'

interface OverlayDialogProps {
  readonly title: string
  readonly narrow?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Something to be decided before going on: keeps the focus, closes by Escape, and gives the focus back. */
export const OverlayDialog = ({ title, narrow = false, onClose, children }: OverlayDialogProps) => {
  const t = useWords()
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={onClose}>
      <Modal className={narrow ? 'dialog narrow' : 'dialog'}>
        <Dialog className="stack">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
        <button type="button" className="pick close" onClick={onClose} aria-label={t('shell.close')}>
          ×
        </button>
      </Modal>
    </ModalOverlay>
  )
}
