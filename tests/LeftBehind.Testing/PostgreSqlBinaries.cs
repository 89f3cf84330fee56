namespace LeftBehind.Testing;

internal static class PostgreSqlBinaries
{
    private const string Root = "/usr/lib/postgresql";

    public static string Newest()
    {
        var found = !Directory.Exists(Root)
            ? null
            : Directory.GetDirectories(Root)
                .Select(version => Path.Combine(version, "bin"))
                .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
                .MaxBy(VersionOf);
        return found ?? throw MissingTool.Named("PostgreSQL", $"{Root}/*/bin/initdb");
    }

    private static int VersionOf(string bin) =>
        int.TryParse(Path.GetFileName(Path.GetDirectoryName(bin)), out var version) ? version : 0;
}
