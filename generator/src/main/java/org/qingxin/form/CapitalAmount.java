package org.qingxin.form;

import org.qingxin.model.Money;

/**
 * An amount in capital figures (人民币大写), as papers about payment have it beside the digits: 104,658.00 is
 *X陆佰伍拾捌元整. Zeros between figures are read once, also over 万 and 亿.
 */
final class CapitalAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private CapitalAmount() {}

    static String of(Money money) {
        long fen = Math.abs(money.fen());
        String sign = money.fen() < 0 ? "负" : "";
        long yuan = fen / 100;
        return sign + (yuan > 0 || fen == 0 ? whole(yuan) + "元" : "") + part(fen, yuan > 0);
    }

    private static String part(long fen, boolean afterYuan) {
        int jiao = (int) (fen / 10 % 10);
        int last = (int) (fen % 10);
        String tenths = jiao > 0 ? digit(jiao) + "角" : afterYuan && last > 0 ? "零" : "";
        return tenths + (last > 0 ? digit(last) + "分" : "整");
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return digit(0);
        }
        StringBuilder written = new StringBuilder();
        boolean skipped = false;
        for (int group = groups(yuan) - 1; group >= 0; group--) {
            int value = (int) (yuan / power(group) % GROUP);
            boolean isShort = value < GROUP / 10 && written.length() > 0;
            if (value > 0) {
                written.append(skipped || isShort ? digit(0) : "").append(ofGroup(value));
                written.append(GROUPS[group]);
            }
            skipped = value == 0 && written.length() > 0;
        }
        return written.toString();
    }

    private static int groups(long yuan) {
        int groups = 1;
        while (groups < GROUPS.length && yuan / power(groups) > 0) {
            groups++;
        }
        return groups;
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }

    private static String ofGroup(int value) {
        StringBuilder written = new StringBuilder();
        boolean skipped = false;
        for (int place = PLACES.length - 1, unit = GROUP / 10; place >= 0; place--, unit /= 10) {
            int figure = value / unit % 10;
            if (figure > 0) {
                written.append(skipped && written.length() > 0 ? digit(0) : "")
                        .append(digit(figure))
                        .append(PLACES[place]);
            }
            skipped = figure == 0;
        }
        return written.toString();
    }

    private static String digit(int figure) {
        return DIGITS.substring(figure, figure + 1);
    }
}
