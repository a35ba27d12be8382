import { Outlet } from '@tanstack/react-router'
export const RoomFrame = () => <Outlet />
