import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { FailedPage } from './failed-page.js'
import { NotFoundPage } from './not-found-page.js'
import { searchWords } from './search-words.js'
import { Shell } from './shell.js'

const root = createRootRoute({ component: Shell })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../home/home-page.js'), 'HomePage'),
})

const lessons = createRoute({
  getParentRoute: () => root,
  path: '/lessons',
  component: lazyRouteComponent(() => import('../lesson/lessons-page.js'), 'LessonsPage'),
})

const room = createRoute({
  getParentRoute: () => root,
  path: '/rooms/$room',
  component: lazyRouteComponent(() => import('../room/room-frame.js'), 'RoomFrame'),
})

const desk = createRoute({
  getParentRoute: () => room,
  path: '/',
  component: lazyRouteComponent(() => import('../desk/desk-page.js'), 'DeskPage'),
})

const opening = createRoute({
  getParentRoute: () => room,
  path: '/open/$procedure',
  component: lazyRouteComponent(() => import('../desk/opening-page.js'), 'OpeningPage'),
})

const dossier = createRoute({
  getParentRoute: () => room,
  path: '/dossiers/$dossier',
  component: lazyRouteComponent(() => import('../dossier/dossier-page.js'), 'DossierPage'),
})

const act = createRoute({
  getParentRoute: () => room,
  path: '/dossiers/$dossier/acts/$act',
  component: lazyRouteComponent(() => import('../form/act-page.js'), 'ActPage'),
})

const registers = createRoute({
  getParentRoute: () => room,
  path: '/registers',
  validateSearch: (search) => searchWords(search, ['register']),
  component: lazyRouteComponent(() => import('../registers/registers-page.js'), 'RegistersPage'),
})

const units = createRoute({
  getParentRoute: () => room,
  path: '/units',
  validateSearch: (search) => searchWords(search, ['q', 'asOf', 'level']),
  component: lazyRouteComponent(() => import('../units/units-page.js'), 'UnitsPage'),
})

const unit = createRoute({
  getParentRoute: () => room,
  path: '/units/$unit',
  validateSearch: (search) => searchWords(search, ['asOf']),
  component: lazyRouteComponent(() => import('../units/unit-page.js'), 'UnitPage'),
})

const routeTree = root.addChildren([
  home,
  lessons,
  room.addChildren([desk, opening, dossier, act, registers, units, unit]),
])

/** The ways between the pages; each page is loaded when it is first gone to, or pointed at. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: FailedPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router
  }
}
