package org.qingxin.gauge;

/**
 * Listens to what a build does. A step may be taken within another and then counts as itself only. Asked from many
 * threads at once.
 */
public interface Gauge {
    /** Nobody listens. */
    Gauge NONE = new Gauge() {
        @Override
        public <T, E extends Exception> T take(Step step, String part, Work<T, E> work) throws E {
            return work.run();
        }

        @Override
        public void weigh(Step step, long bytes) {
            // Nobody asked.
        }
    };

    /** The work of a step. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /**
     * Does the work and returns what it returns.
     *
     * @param part of the step, such as a template's name; empty if it has none
     */
    <T, E extends Exception> T take(Step step, String part, Work<T, E> work) throws E;

    /** Bytes that a step has handled. */
    void weigh(Step step, long bytes);

    default <T, E extends Exception> T take(Step step, Work<T, E> work) throws E {
        return take(step, "", work);
    }
}
