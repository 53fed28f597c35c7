package io.migratetest.source;

/** A program of somebody else's that runs migrations. */
final class ToolProcess {

    private ToolProcess() {}

    /** Ends it at once, with everything that it started. */
    static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
