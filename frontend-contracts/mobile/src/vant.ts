/** The few Vant components in use, each with its own style; the whole library's style sheet would be 350 kB. */
import type { App } from 'vue'
import { Badge } from 'vant/es/badge'
import 'vant/es/badge/style'
import { Button } from 'vant/es/button'
import 'vant/es/button/style'
import { Empty } from 'vant/es/empty'
import 'vant/es/empty/style'
import { Icon } from 'vant/es/icon'
import 'vant/es/icon/style'
import { Loading } from 'vant/es/loading'
import 'vant/es/loading/style'
import { PullRefresh } from 'vant/es/pull-refresh'
import 'vant/es/pull-refresh/style'
import { Skeleton } from 'vant/es/skeleton'
import 'vant/es/skeleton/style'
import { Tag } from 'vant/es/tag'
import 'vant/es/tag/style'

export function installVant(app: App): void {
  for (const component of [Badge, Button, Empty, Icon, Loading, PullRefresh, Skeleton, Tag]) app.use(component)
}
