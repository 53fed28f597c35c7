package io.migratetest.cli;

import io.migratetest.report.Tool;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class ToolVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {Tool.current().toString()};
    }
}
