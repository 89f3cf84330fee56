using System.Reflection;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Modules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Framework.Tests.Architecture;

public partial class DependencyTests
{
    private const string Abstractions = "LeftBehind.Abstractions";
    private const string Framework = "LeftBehind.Framework";
    private const string Ui = "LeftBehind.Ui";
    private const string Host = "LeftBehind.Cms.Web";

    private static readonly Type[] FoundByBeingPublic = [typeof(StartupBase), typeof(ViewComponent), typeof(TagHelper)];

    public static TheoryData<string> Modules => [.. ProductTypes.Modules.Select(module => module.GetName().Name!)];

    [Theory, MemberData(nameof(Modules))]
    public void A_module_references_only_what_its_manifest_declares(string module)
    {
        var assembly = Assembly.Load(module);
        var declared = assembly.GetCustomAttribute<ModuleAttribute>()!.Dependencies;

        Assert.Empty(ReferencesOf(assembly).Except([Abstractions, Ui]).Except(declared));
    }

    [Theory, MemberData(nameof(Modules))]
    public void A_module_shows_only_parts_indexes_events_rows_and_what_a_dependent_module_uses(string module)
    {
        var assembly = Assembly.Load(module);
        var usedElsewhere = ProductTypes.Modules.Except([assembly]).SelectMany(UsedTypes.By).ToHashSet();
        var exposed = assembly.GetExportedTypes()
            .Where(type => !type.IsNested && !OpenFolder().IsMatch(type.Namespace!) && !FoundByBeingPublic.Any(type.IsSubclassOf))
            .Where(type => !usedElsewhere.Contains(type.FullName!))
            .Select(type => type.FullName!)
            .Where(name => !Foundation().IsMatch(name));

        Assert.Empty(exposed);
    }

    [Fact]
    public void Every_module_folder_is_a_module_of_the_host()
    {
        var folders = SourceTree.Modules.Select(Path.GetFileName);

        Assert.Empty(folders.Except(ProductTypes.Modules.Select(module => module.GetName().Name)));
    }

    [Fact]
    public void Dependence_runs_from_the_host_over_modules_and_screens_to_the_contracts()
    {
        Assert.Empty(ReferencesOf(Assembly.Load(Abstractions)));
        Assert.Empty(ReferencesOf(Assembly.Load(Framework)).Except([Abstractions]));
        Assert.Empty(ReferencesOf(Assembly.Load(Ui)).Except([Abstractions]));
        Assert.Empty(ReferencesOf(Assembly.Load(Host)).Except([Abstractions, Framework, Ui]));
    }

    private static IEnumerable<string> ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(name => name.StartsWith("LeftBehind.", StringComparison.Ordinal));

    [GeneratedRegex(@"\.(Parts|Indexes|Events|Entities)(\.|$)")]
    private static partial Regex OpenFolder();

    // The rules of organizations, classes, school years and the file of a child, and of reading what people write, are there for all modules above.
    // What families do with a letter, by its link, is there for the pages that they see.
    [GeneratedRegex(@"^LeftBehind\.(Organizations|Children|Import\.(Values|Targets)|Letters\.(Links|Sounds))\.\w+$")]
    private static partial Regex Foundation();
}
