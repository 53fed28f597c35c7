package io.migratetest.benchmark;

import io.migratetest.report.Tool;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version of what is measured. */
final class ToolVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {Tool.current().toString()};
    }
}
