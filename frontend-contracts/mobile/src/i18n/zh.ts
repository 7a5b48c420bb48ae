/** 手机端自己的词。 Words of the phone front end. */
export const zh = {
  common: {
    back: '返回', retry: '重试', more: '加载更多', loading: '正在加载', close: '关闭', cancel: '取消', errorPrefix: '错误', skip: '跳到正文',
    asOf: '截至 {time}', asOfOffline: '离线: 显示的是截至 {time} 的内容', live: '实时更新中', optional: '选填', must: '必填', required: '必填',
    offline: '当前离线。可以看存在本机的内容; 提交、上传、下载要等联网。', offlineReason: '离线时不能办理, 联网后再试',
    unreached: '连不上平台服务器。可以看存在本机的内容; 正在自动重试。', yes: '是', no: '否', edit: '修改', empty: '没有内容', errors: '有 {n} 处需要修改',
    days: '{n}', readAloud: '朗读本页', stopReading: '停止朗读', copy: '复制', copied: '已复制', level: '{name}',
  },
  tabs: { label: '主导航', home: '办事', cases: '我的办件', messages: '消息', me: '我的', waiting: '{n} 件等您办' },
  signIn: {
    title: '请先登录', text: '登录后可以申请事项, 跟踪自己的办件。由统一身份认证平台核验身份, 本页不经手密码。', button: '登录',
    failed: '登录没有完成', failedText: '可能已取消, 或页面放得太久。请重新登录。',
  },
  signedIn: { title: '正在登录', text: '正在核验登录结果' },
  home: {
    title: '办事', hello: '您好, {name}', slogan: '行政权力进清单 清单之外无权力', search: '搜事项: 名称、拼音、首字母、编码', searchButton: '搜索',
    region: '办事地区', allRegions: '全省', categories: '按事项类型', count: '{n} 项', quick: '常用', progress: '查进度', verify: '验文书', drafts: '我的草稿', cases: '我的办件',
    waiting: '有 {n} 件办件等您处理', waitingGo: '去处理',
  },
  region: { title: '选择地区', up: '上一级', use: '就选{name}', whole: '全省', current: '当前: {name}' },
  search: {
    title: '搜索事项', label: '名称、拼音、首字母或编码', found: '找到的事项', none: '没有找到“{q}”。换个说法, 或放宽地区试试。', noneHint: '例: 烟草专卖零售许可、yczm、食品经营',
    start: '输入一个词就开始找', clearRegion: '看全省的', applicable: '可在线申请', days: '承诺 {text}', once: '最多跑 {n} 次', zero: '不用跑', category: '类型: {name}', removeCategory: '不限类型',
    more: '更多筛选: 层级、主题、安徽省分类', level: '行使层级', topic: '办事主题', localCategory: '安徽省分类', any: '不限', why: '为什么找到: ',
    relaxed: { synonym: '清单上没有“{q}”这个说法, 下面是“{words}”的结果。', sound: '没有找到“{q}”, 下面是读音相同的事项。', near: '没有找到“{q}”, 下面是错、缺或多一个字的事项。' },
    for: { 'natural-person': '个人', 'legal-person': '法人' },
  },
  guide: {
    title: '办事指南', apply: '在线申请', notNow: '现在不能在线申请', online: '网上办理', onlineYes: '可以', onlineNo: '需到窗口', depth: '深度 {n} 级', fee: '收费', free: '不收费',
    feesSee: '收费, 见下', promised: '承诺期限', statutory: '法定期限', trips: '跑动次数', tripsN: '{n} 次', result: '办理结果', materials: '申请材料 ({n} 份)', noMaterials: '不需要提交材料',
    mustHave: '必要', ifAny: '非必要', conditions: '受理条件', legal: '设定依据', stages: '办理环节', duties: '责任事项', accountability: '追责情形',
    risks: '廉政风险点', questions: '常见问题', venue: '办理地点和电话', address: '地址', hours: '时间', phone: '咨询', complaint: '投诉',
    versions: '版本', version: '第 {n} 版', effective: '{from} 起施行', code: '实施编码', local: '安徽清单类别', objects: '服务对象', topics: '主题', from: '来源: {source}', standard: '受理标准: {text}',
    source: '来源', risk: { high: '高', medium: '中', low: '低' }, level: '等级 {level}', stageLimit: '{text}', notApplicableSince: '这个事项自 {day} 起{status}, 不能申请。{reason}', notApplicable: '这个事项{status}, 不能申请。{reason}', notOnline: '这个事项目前不接受在线申请, 请到窗口办理。', quantity: '数量限制', by: '依据: {text}', notCounted: '不计入承诺期限', family: '主项与子项', parent: '上级主项', children: '子项 ({n} 项)',
    part: { penalty: '违法行为与处罚', levy: '征收标准', cases: '业务办理项', handling: '办理方式与受理渠道', materials: '材料要求', form: '网上填写的内容', fees: '收费', result: '结果样本与有效期', rights: '权利义务与救济', identity: '编码、行使主体与来源' },
  },
  lists: {
    downloads: '下载', table: { total: '权力总表', items: '权力分表', duties: '责任清单', risks: '廉政风险点', charts: '流程图（每项一份 PDF）' }, sheet: '单项表 PDF', chartFile: '流程图 PDF (图形与文字)', dictionary: '数据字典, 说明每一列的含义',
    title: '权力清单', titleOf: '{name}权力清单', levels: '行政层级', own: '本级的权力', total: '共 {n} 项', shown: '已列出 {n} 项, 后面还有', none: '没有列入清单的权力', organs: '实施主体', organCount: '{n} 个部门和单位', find: '按名称筛选', below: '下级清单',
    way: '查阅权力清单', wayText: '按级别和部门看每一项权力的依据、责任、风险点、流程和历次版本', links: '公开内容', record: { history: '历次版本', duties: '责任清单', risks: '廉政风险点', flow: '运行流程' },
    asOf: '查看哪一天的版本', show: '查看', badDate: '请填写日期, 如 2026-03-01', now: '现行', fromTo: '{from} 至 {to} 前', see: '看这一版', viewing: '您看到的是 {day} 有效的第 {n} 版。', current: '看现行版本',
    dutiesLead: '每个阶段机关必须做什么, 没有做到依什么追责。', noDuties: '没有公布责任事项。', risksLead: '哪里容易出问题, 等级多高, 怎样防。', noRisks: '没有公布廉政风险点。', riskPoint: '表现形式', measure: '防控措施', person: '责任岗位', noFlow: '没有公布流程。', inside: '也看机关内部的环节、岗位和风险',
  },
  apply: {
    title: '在线申请', steps: '共 3 步, 现在第 {n} 步: {name}', form: '填写信息', materials: '上传材料', check: '核对提交', next: '下一步', previous: '上一步', submit: '提交申请', submitting: '正在提交',
    contact: '联系方式', contactName: '联系人姓名', contactPhone: '联系电话', saved: '草稿已存 {time}', savedHere: '草稿已存在本机 {time}, 联网后存到平台', saving: '正在保存草稿',
    opening: '正在打开草稿', resumed: '已接着 {time} 的草稿继续填', restart: '重新填写', restartSure: '清空重填?', applicant: '申请人', forCompany: '{agent} 代 {principal}', checkText: '请核对下面的内容。提交后由 {organ} 办理。', declare: '我确认以上内容和材料真实、有效。',
    declareFirst: '请先勾选确认', noForm: '这个事项不需要填写表单。', refused: '没有提交成功', formPart: '填写的信息', missing: '未交', chooseOption: '请选择',
  },
  upload: {
    empty: '文件是空的, 请另选一个', tooLarge: '文件超过 20 MB, 请压缩后再传', format: '文件格式不符, 可用: {formats}',
    choose: '选择文件', camera: '拍照', uploading: '正在上传 {percent}%', done: '已上传', remove: '删除', replace: '换一份', failed: '上传没有成功', again: '再传一次', formats: '可用格式: {formats}; 不超过 20 MB', requiredMissing: '请上传“{name}”', wait: '“{name}”还在上传, 请稍候', chooseFor: '为“{name}”选择文件', cameraFor: '为“{name}”拍照', removeOf: '删除 {file}',
  },
  receipt: {
    title: '申请已提交', text: '已交给 {organ} 办理, 每一步都会告诉您。', number: '办件编号', password: '查询密码', qr: '进度二维码', qrText: '扫码或凭编号和密码, 不登录也能查进度。请妥善保管密码。', follow: '查看进度', home: '回首页', submittedAt: '提交时间',
  },
  cases: {
    title: '我的办件', open: '在办', closed: '办结', all: '全部', filter: '筛选', none: '还没有办件', noneText: '从“办事”里找到事项就可以在线申请。', goHome: '去办事', needsAction: '等您处理', noneFiltered: '这里没有办件',
    submitted: '{time} 提交', due: '承诺 {date} 前办结', pull: '下拉刷新', release: '松开刷新', refreshed: '已是最新', updated: '更新',
  },
  case: {
    title: '办件详情', next: '下一步', number: '办件编号', organ: '办理机关', item: '事项', submitted: '提交时间', accepted: '受理时间', promisedDue: '承诺办结', statutoryDue: '法定办结', timeline: '办理过程', documents: '文书', noDocuments: '还没有文书',
    materials: '已交材料', form: '填写的信息', download: '下载', downloading: '正在下载', verify: '验证', verifyCode: '验证码 {code}', withdraw: '撤回申请', withdrawText: '决定作出前可以撤回, 撤回后这件就不再办理。', withdrawReason: '撤回原因', withdrawReasonMissing: '请填写撤回原因, 至少 2 个字',
    withdrawSure: '确认撤回', withdrawn: '已撤回', password: '查询密码', show: '出示给窗口', basis: '依据: {text}', due: '期限: {date}', notFound: '没有这件办件', notKept: '这件办件没有存在本机', notKeptText: '联网后打开一次, 离线时就能看。', changed: '办件状态已更新: {state}',
  },
  correction: {
    title: '补正材料', asked: '机关请您一次性补正以下内容', due: '请在 {date} 前补正', answer: '去补正', items: '需要补正', note: '机关说明', yourNote: '补充说明', submit: '提交补正', sent: '补正已提交', nothing: '请按要求补交材料或修改信息', noteMissing: '请写明补正情况', answered: '已于 {time} 补正', current: '现在填的是: {value}', gone: '这件办件现在不需要补正。', law: '行政许可法 第三十二条',
  },
  rating: { title: '评价这次服务', text: '请点一下, 一次就好。', comment: '想说的话', thanks: '谢谢您的评价', yours: '您的评价', sent: '评价已提交', addComment: '写几句话 (选填)', group: '满意程度' },
  progress: { title: '查进度', text: '输入回执上的办件编号和查询密码, 不用登录。', number: '办件编号', password: '查询密码', find: '查询', numberMissing: '请填写办件编号, 至少 10 位', passwordMissing: '请填写查询密码, 至少 4 位', other: '查另一件', notFound: '编号或密码不对', privacy: '这里不显示个人信息。' },
  verify: { title: '验文书', text: '输入文书上的验证码, 或扫文书上的二维码。', code: '验证码', find: '验证', codeMissing: '验证码由 8 至 40 位数字和大写字母组成', valid: '文书真实有效', invalid: '文书无效', docTitle: '文书', number: '文书编号', organ: '出具机关', item: '事项', holder: '持有人', issued: '出具时间', caseNumber: '办件编号', digest: '文件摘要 (SHA-256)', notFound: '没有这份文书, 请核对验证码。', other: '验另一份' },
  messages: { title: '消息', waiting: '等您处理', news: '最新进展', none: '没有消息', noneText: '机关有新的进展时会出现在这里。', correct: '请补正材料', rate: '请评价服务', markRead: '全部已读', unread: '未读', state: '办件状态: {state}' },
  me: {
    title: '我的', signedOut: '未登录', signOut: '退出登录', signOutSure: '退出后, 存在本机的办件和草稿会被删除。', signOutYes: '退出', language: '语言', elder: '长辈版', elderText: '大字、大按钮、可朗读', on: '已开', off: '已关', drafts: '我的草稿', about: '关于', progress: '查进度', verify: '验文书', actingFor: '代 {name} 办事', settings: '设置', services: '服务', signOutOffline: '离线时也可以退出, 本机内容会被删除。',
  },
  drafts: { title: '我的草稿', none: '没有草稿', noneText: '填写申请时会自动保存。', resume: '继续填写', savedAt: '{time} 保存', here: '只在本机' },
  about: {
    title: '关于', what: '这是什么', whatText: '清单是省、市、县三级政府权力清单和网上运行平台。清单之外无权力: 不在清单上、没有生效、不在本地行使的事项, 从任何入口都不能申请。', node: '当前节点', version: '版本', time: '节点时间', region: '地区',
    offline: '离线使用', offlineText: '看过的办件存在本机, 离线时可以看, 并标明截至时间。离线时不会代您排队提交; 草稿只存在本机, 联网后再存到平台。退出登录时, 本机内容全部删除。', a11y: '无障碍', a11yText: '可用键盘和读屏软件操作; 长辈版字号不小于 18、按钮不小于 60。已知不足: 办事机关上传的 PDF 文书可能没有标签。', licence: '开源许可: Apache-2.0', demo: '演示环境: 时间可以拨动, 数据不是真实办件。',
  },
  lost: { title: '没有这个页面', text: '地址可能写错了, 或者内容已经移走。', home: '回首页' },
}
