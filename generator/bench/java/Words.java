import java.util.List;
import java.util.Random;

/** Words to make up records from. */
final class Words {
    static final List<String> BRANDS = List.of("云栖", "谷岸", "西畔", "净川", "宝岩", "含光", "崇岭", "新桥", "华庭", "金湖");
    static final List<String> TRADES = List.of("建筑劳务", "装饰工程", "机电安装", "钢结构", "门窗加工", "市政工程", "物流仓储");
    static final List<String> WORKS = List.of("小区一期工程", "标准厂房工程", "道路改造工程", "管网整治工程", "学校扩建工程", "仓储中心工程");
    static final List<String> ITEMS =
            List.of("wages-paid", "contracts", "account", "on-behalf", "real-name", "deposit", "board");
    private static final List<String> SURNAMES = List.of("陈", "王", "李", "罗", "谭", "冉", "汪", "廖", "潘", "蒲", "龚", "贺", "董");
    private static final List<String> WHO = List.of("班组代表", "劳务公司", "总包项目部", "社保所", "村干部", "网格员", "劳资专管员", "木工班组");
    private static final List<String> DID = List.of(
            "到现场逐人核对考勤和工资表",
            "说明进度款尚未到账，愿意先付一部分",
            "对人数没有争议，对单价有两处分歧",
            "提交结算单复印件，双方签字确认",
            "电话联系未接，改为上门送达通知",
            "承诺月底前备齐款项，逾期由总包代付",
            "逐笔扣除借支后重新计算应付数额",
            "调取专用账户流水，发现两个月没有发放");
    private static final List<String> THEN = List.of("已做笔录", "下周再约", "材料已归档", "现场秩序平稳", "当场告知投诉人", "请规建办协助核实");

    private Words() {}

    static <T> T one(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    static String person(Random random) {
        return one(random, SURNAMES) + "**";
    }

    static String note(Random random) {
        return one(random, WHO) + one(random, DID) + "，涉及" + (2 + random.nextInt(40)) + "人"
                + (5 + random.nextInt(60)) + "天，" + one(random, THEN) + "。";
    }

    /** A code that nobody has (region 999999), with its check character. */
    static String creditCode(Random random) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        StringBuilder code = new StringBuilder("91999999MA");
        while (code.length() < 17) {
            code.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += weight * alphabet.indexOf(code.charAt(i));
            weight = weight * 3 % 31;
        }
        return code.append(alphabet.charAt((31 - sum % 31) % 31)).toString();
    }
}
