package qingdan.api.bench.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of made-up items (编造的事项名称): a subject of a department, and what is done about it in a category. Every name is another one;
 * the shares of the categories are those of a published district list, seven of ten being penalties. Pure.
 */
final class ItemNames {
    /** National category, share in a thousand items, Anhui's category. */
    private enum Category {
        LICENCE("01", "01", 42, "{}许可", "{}经营许可证核发", "{}方案审批", "{}资质认定", "{}变更登记", "{}延续核准"),
        PENALTY(
                "02",
                "02",
                703,
                "对未经批准擅自从事{}的处罚",
                "对{}不符合安全标准的处罚",
                "对伪造、变造{}证明文件的处罚",
                "对未按规定建立{}台账的处罚",
                "对拒绝、阻碍{}监督检查的处罚",
                "对在{}中弄虚作假的处罚",
                "对未按规定报送{}资料的处罚",
                "对{}单位未履行培训义务的处罚",
                "对逾期不改正{}违法行为的处罚",
                "对擅自拆除、损毁{}设施的处罚",
                "对出租、出借{}资质证书的处罚",
                "对违反{}操作规程造成事故的处罚",
                "对未在{}场所设置警示标志的处罚",
                "对超出核定范围开展{}的处罚",
                "对未取得从业资格从事{}的处罚",
                "对{}广告含有虚假内容的处罚",
                "对隐瞒有关情况骗取{}批准文件的处罚",
                "对不配合{}现场调查的处罚",
                "对{}标识不清楚或者不完整的处罚",
                "对擅自变更{}地点的处罚",
                "对未如实记录{}检验结果的处罚",
                "对聘用无证人员从事{}工作的处罚",
                "对超过有效期继续进行{}的处罚",
                "对{}收费不明码公示的处罚",
                "对泄露{}信息的处罚",
                "对未及时报告{}事故的处罚",
                "对转让{}合同的处罚",
                "对违法占用{}场地的处罚",
                "对{}应急预案未演练的处罚",
                "对销售不合格{}产品的处罚",
                "对未履行{}保护义务的处罚",
                "对以不正当手段招揽{}业务的处罚",
                "对{}档案保存不全的处罚",
                "对拖欠{}款项的处罚"),
        COERCION("03", "06", 25, "查封、扣押涉嫌违法的{}工具和物品", "代为清除{}障碍", "强制停止{}作业", "加处{}罚款"),
        LEVY("04", "03", 3, "{}费征收", "{}补偿费征收"),
        BENEFIT("05", "04", 8, "{}补贴给付", "{}救助金给付", "{}扶持资金发放"),
        INSPECTION("06", "10", 64, "{}监督检查", "{}随机抽查", "{}安全专项检查", "{}质量抽样检验"),
        CONFIRMATION("07", "07", 14, "{}认定", "{}登记确认", "{}等级评定"),
        REWARD("08", "05", 13, "对{}先进单位和个人的奖励", "对举报{}违法行为的奖励"),
        ADJUDICATION("09", "08", 2, "{}争议裁决", "{}权属纠纷处理"),
        OTHER("10", "10", 126, "{}备案", "{}初审转报", "{}年度报告审核", "{}规划编制", "{}信用等级核查", "{}验收");

        private final String gb;
        private final String ah;
        private final int perMille;

        @SuppressWarnings("ImmutableEnumChecker") // made with List.of
        private final List<String> patterns;

        Category(String gb, String ah, int perMille, String... patterns) {
            this.gb = gb;
            this.ah = ah;
            this.perMille = perMille;
            this.patterns = List.of(patterns);
        }
    }

    private static final Map<String, List<String>> SUBJECTS = subjects();

    /** One made-up entry: code of its department, both categories, name. */
    record Named(String department, String gb, String ah, String name) {}

    private ItemNames() {}

    /** So many different names, in the shares of the categories. */
    static List<Named> of(int count) {
        List<Named> names = new ArrayList<>();
        int shares = 0;
        for (Category category : Category.values()) {
            int before = shares;
            shares += category.perMille;
            int end = count * shares / 1000;
            for (int i = 0; i < end - count * before / 1000; i++) names.add(name(category, i));
        }
        return List.copyOf(names);
    }

    private static Named name(Category category, int i) {
        List<String> departments = List.copyOf(SUBJECTS.keySet());
        String department = departments.get(i % departments.size());
        int turn = i / departments.size();
        List<String> subjects = SUBJECTS.getOrDefault(department, List.of());
        String subject = subjects.get(turn % subjects.size());
        int kinds = category.patterns.size();
        int round = turn / subjects.size();
        // Neighbouring subjects begin with different patterns, so that a short list is as varied as a long one.
        String name =
                category.patterns.get((round + turn % subjects.size()) % kinds).replace("{}", subject);
        int again = round / kinds;
        return new Named(department, category.gb, category.ah, again == 0 ? name : name + "（第" + (again + 1) + "类）");
    }

    /** Codes of the departments that have subjects. */
    static List<String> departments() {
        return List.copyOf(SUBJECTS.keySet());
    }

    private static Map<String, List<String>> subjects() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        String[] lines = {
            "04 粮食收购 节能审查 招标投标 石油天然气管道保护 价格监测 电力设施 煤炭经营 政府投资项目",
            "05 民办学校 校车运营 教师资格 校外培训 学籍管理 学校食堂 职业教育",
            "06 实验动物 高新技术企业 科技成果转化 技术合同",
            "07 民用爆炸物品 无线电台站 工业节能 食盐定点批发 监控化学品",
            "09 保安服务 旅馆业 剧毒化学品运输 大型群众性活动 机动车登记 养犬 典当业 网络安全 居住证",
            "11 社会团体 殡葬服务 养老机构 地名标志 慈善募捐 婚姻登记 最低生活保障",
            "12 律师执业 公证 司法鉴定 基层法律服务 人民调解",
            "13 政府采购 会计代理记账 国有资产评估 非税收入 彩票销售",
            "14 劳务派遣 人力资源服务 职业技能培训 工资支付 社会保险缴纳 女职工保护 失业保险",
            "15 采矿权 建设用地 土地复垦 测绘成果 地质灾害防治 不动产登记 耕地保护 乡村建设规划",
            "16 排污 危险废物经营 放射源使用 建设项目环境影响评价 噪声 机动车尾气检测 土壤污染防治 固体废物",
            "17 建筑施工 燃气经营 城镇排水 房屋征收 建设工程质量 工程监理 消防设计 城市供水",
            "18 道路旅客运输 道路货物运输 港口经营 公路建设 水路运输 机动车维修 驾驶员培训 超限运输",
            "19 取水 河道采砂 水土保持 水利工程 农村饮水 防洪 水文监测",
            "20 种子生产 农药经营 兽药使用 动物诊疗 渔业捕捞 农业机械 生猪屠宰 饲料添加剂 农产品质量安全",
            "21 成品油零售 单用途预付卡 报废机动车回收 对外劳务合作 汽车销售 家政服务",
            "22 娱乐场所 旅行社 互联网上网服务 营业性演出 文物保护 印刷经营 广播电视设施 艺术品经营 体育设施",
            "23 医疗机构 公共场所卫生 饮用水供水 护士执业 母婴保健 职业病诊断 消毒产品 放射诊疗 传染病防治",
            "24 烈士褒扬 军人抚恤 退役士兵安置 优待证",
            "25 危险化学品 烟花爆竹 矿山安全 安全评价 特种作业 工贸企业 应急预案 防震减灾",
            "31 食品经营 食品生产 特种设备 计量器具 商标代理 电子商务 保健食品 广告发布 企业登记 价格标示 检验检测 食品添加剂",
            "34 统计资料 涉外调查 经济普查",
            "36 医疗保险基金 定点零售药店 医药服务价格 生育保险",
            "37 户外广告 建筑垃圾 市容环境卫生 城市道路占用 餐厨垃圾 流动摊点 油烟排放",
            "38 商品房预售 物业服务 房地产经纪 房屋租赁 住宅专项维修资金",
            "41 人防工程 防空警报 人防车位",
            "42 消防产品 公众聚集场所 消防技术服务 灭火器材",
            "43 残疾人就业保障 无障碍设施 康复机构",
            "64 林木采伐 野生动物驯养 森林防火 林地占用 木材运输 湿地保护 植物检疫",
            "72 药品经营 医疗器械经营 化妆品生产 药品网络销售 医疗机构制剂",
            "73 专利代理 地理标志 专利标识",
            "75 档案保管 档案数字化",
            "80 政务数据共享 公共信用信息"
        };
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            all.put(words[0], List.of(words).subList(1, words.length));
        }
        return all;
    }
}
