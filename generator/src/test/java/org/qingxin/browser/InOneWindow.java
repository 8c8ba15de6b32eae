package org.qingxin.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests of a class that use one window after the other, because to open one takes a second. */
abstract class InOneWindow {
    static Chromium window;
    static LedgerView ledger;

    @BeforeAll
    static void open() {
        window = Chromium.open();
        ledger = new LedgerView(window);
    }

    @AfterAll
    static void close() {
        if (window != null) {
            window.close();
        }
    }
}
