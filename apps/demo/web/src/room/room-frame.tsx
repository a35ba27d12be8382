import { Outlet, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Skeleton } from '../design/skeleton.js'
import { LineNotice } from './line-notice.js'
import { NoRoomPage } from './no-room-page.js'
import { RoomBar } from './room-bar.js'
import { useInRoom } from './room-context.js'
import { RoomProvider } from './room-provider.js'

const LessonPanel = lazy(async () => ({ default: (await import('../lesson/lesson-panel.js')).LessonPanel }))

const Within = () => {
  const { room } = useInRoom()
  return (
    <>
      <RoomBar />
      <LineNotice />
      {room.lesson ? (
        <div className="in-lesson">
          <Outlet />
          <Suspense>
            <LessonPanel lesson={room.lesson} />
          </Suspense>
        </div>
      ) : (
        <Outlet />
      )}
    </>
  )
}

/** What the pages of a room stand in: its day, who one is, and its lesson beside the work. */
export const RoomFrame = () => {
  const { room } = useParams({ from: '/rooms/$room' })
  return (
    <RoomProvider
      key={room}
      room={room}
      waiting={<Skeleton lines={24} />}
      failed={(failure, retry) => <NoRoomPage failure={failure} retry={retry} />}
    >
      <Within />
    </RoomProvider>
  )
}
