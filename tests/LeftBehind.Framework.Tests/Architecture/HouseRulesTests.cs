using System.Reflection;
using System.Text.RegularExpressions;

namespace LeftBehind.Framework.Tests.Architecture;

public partial class HouseRulesTests
{
    private const int LongestFile = 300;
    private const int LongestFileButForOneInTwenty = 150;
    private const int MostParameters = 5;
    private const int MostMembers = 7;
    private const int DeepestBlock = 4;
    private const int LongestModuleProject = 12;

    // The helper of a child (帮扶人) is a person.
    private static readonly string[] NamesOfTheDomain = ["StartupBase", "ChildHelper"];

    [Fact]
    public void Files_are_short()
    {
        var sorted = SourceTree.CSharp.OrderBy(file => file.Lines).ToList();

        Assert.Empty(sorted.Where(file => file.Lines > LongestFile).Select(file => $"{file.Path}: {file.Lines} lines"));
        Assert.InRange(sorted[(int)(sorted.Count * 0.95)].Lines, 1, LongestFileButForOneInTwenty);
    }

    [Fact]
    public void A_file_is_named_after_its_type()
    {
        var misnamed = SourceTree.CSharp
            .Where(file => file.Types.Count > 0 && file.Types[0] != file.Name.Split('.')[0])
            .Select(file => $"{file.Path} holds {file.Types[0]}");

        Assert.Empty(misnamed);
    }

    [Fact]
    public void A_file_holds_one_type_or_an_index_with_its_provider()
    {
        var crowded = SourceTree.CSharp
            .Where(file => file.Types.Count > 1 && !IsIndexWithProvider(file.Types))
            .Select(file => $"{file.Path} holds {string.Join(", ", file.Types)}");

        Assert.Empty(crowded);
    }

    [Fact]
    public void A_constructor_takes_at_most_five_parameters()
    {
        var greedy =
            from type in ProductTypes.Types
            where !ProductTypes.IsRecord(type)
            from constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            let count = constructor.GetParameters().Length
            where count > MostParameters
            select $"{type.FullName} takes {count}";

        Assert.Empty(greedy);
    }

    [Fact]
    public void An_interface_has_at_most_seven_members()
    {
        var wide =
            from type in ProductTypes.Types
            where type.IsInterface
            let count = type.GetMethods().Count(method => !method.IsSpecialName) + type.GetProperties().Length + type.GetEvents().Length
            where count > MostMembers
            select $"{type.FullName} has {count}";

        Assert.Empty(wide);
    }

    [Fact]
    public void Statements_are_nested_at_most_four_deep() =>
        Assert.Empty(SourceTree.CSharp.Where(file => file.BlockDepth > DeepestBlock).Select(file => $"{file.Path}: {file.BlockDepth} deep"));

    [Fact]
    public void A_name_says_what_a_type_is_for()
    {
        var types = ProductTypes.Types
            .Where(type => !NamesOfTheDomain.Contains(type.Name))
            .Select(type => type.FullName!.Split('`')[0])
            .Where(name => EmptyName().IsMatch(name));
        var folders = SourceTree.CSharp.Select(file => Path.GetDirectoryName(file.Path)!).Distinct().Where(folder => EmptyName().IsMatch(folder));

        Assert.Empty(types.Concat(folders));
    }

    [Fact]
    public void Code_has_no_regions() =>
        Assert.Empty(SourceTree.CSharp.Where(file => Region().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void A_module_project_file_is_under_twelve_lines()
    {
        var long_ = SourceTree.Projects
            .Where(project => project.StartsWith("modules/", StringComparison.Ordinal))
            .Where(project => SourceTree.Read(project).Split('\n').Length > LongestModuleProject);

        Assert.Empty(long_);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = SourceTree.Read("LeftBehind.Cms.sln").Replace('\\', '/');

        Assert.DoesNotContain(SourceTree.Projects, project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal));
    }

    private static bool IsIndexWithProvider(IReadOnlyList<string> types) => types is [var index, var provider] && provider == index + "Provider";

    [GeneratedRegex(@"((?<!Tag)Helpers?|Utils?|Utilit(y|ies)|Commons?|Base)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"^\s*#region", RegexOptions.Multiline)]
    private static partial Regex Region();
}
