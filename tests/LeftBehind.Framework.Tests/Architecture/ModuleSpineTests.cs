namespace LeftBehind.Framework.Tests.Architecture;

public class ModuleSpineTests
{
    private const int UsualFiles = 35;
    private const int UsualLines = 1_600;

    public static TheoryData<string> Modules => [.. SourceTree.Modules];

    [Theory, MemberData(nameof(Modules))]
    public void A_module_has_the_spine(string module)
    {
        var files = SourceTree.CSharp.Where(file => file.Path.StartsWith(module + "/", StringComparison.Ordinal)).ToList();

        Assert.Contains($"{module}/Manifest.cs", files.Select(file => file.Path));
        Assert.Contains($"{module}/Startup.cs", files.Select(file => file.Path));
        WarnAboutSize(module, files);
    }

    [Theory, MemberData(nameof(Modules))]
    public void Migrations_indexes_parts_and_permissions_lie_where_one_looks_for_them(string module)
    {
        var files = SourceTree.CSharp.Where(file => file.Path.StartsWith(module + "/", StringComparison.Ordinal)).ToList();

        Assert.Empty(Misplaced(files, ": DataMigration", "Migrations"));
        Assert.Empty(Misplaced(files, ": IndexProvider<", "Indexes"));
        Assert.Empty(Misplaced(files, ": ContentPart\n", "Parts"));
        Assert.DoesNotContain(files, file => file.Text.Contains(": IPermissionProvider", StringComparison.Ordinal) && file.Name != "Permissions");
    }

    [Fact]
    public void No_module_takes_the_view_of_another()
    {
        // All views lie in one space, and only themes shall put one over another.
        var doubled = SourceTree.Files
            .Where(file => file.StartsWith("modules/", StringComparison.Ordinal) && file.EndsWith(".cshtml", StringComparison.Ordinal) && !file.EndsWith("_ViewImports.cshtml", StringComparison.Ordinal))
            .GroupBy(file => string.Join('/', file.Split('/')[2..]))
            .Where(views => views.Count() > 1)
            .Select(views => string.Join(", ", views));

        Assert.Empty(doubled);
    }

    private static IEnumerable<string> Misplaced(IEnumerable<SourceFile> files, string derivation, string folder) => files
        .Where(file => file.Text.Contains(derivation, StringComparison.Ordinal) && !file.Path.Contains($"/{folder}/", StringComparison.Ordinal))
        .Select(file => $"{file.Path} belongs into {folder}/");

    // Warned about, not forbidden: a large module may be one thing, and cutting it in two would only hide that.
    private static void WarnAboutSize(string module, List<SourceFile> files)
    {
        var lines = files.Sum(file => file.Lines);
        if (files.Count > UsualFiles || lines > UsualLines)
        {
            TestContext.Current.AddWarning($"{module} has {files.Count} files and {lines} lines; usual are {UsualFiles} and {UsualLines}");
        }
    }
}
