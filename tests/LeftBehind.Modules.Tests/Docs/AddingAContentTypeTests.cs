using System.Text.RegularExpressions;
using LeftBehind.Modules.Tests.Security;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Docs;

public partial class AddingAContentTypeTests
{
    private const string Document = "docs/adding-a-content-type.md";

    [Fact]
    public async Task What_the_document_shows_builds_and_opens_its_list_and_its_editor_and_saves_an_item()
    {
        using var module = DocumentedModule.Of(Document);

        var said = await module.RunTestsAsync(TestContext.Current.CancellationToken);

        Assert.Matches(@"Total: [1-9]\d*, Errors: 0, Failed: 0, Skipped: 0, Not Run: 0", said);
    }

    [Fact]
    public void The_lines_for_the_matrix_are_those_of_the_routes_and_have_a_word_for_each_account()
    {
        var text = File.ReadAllText(Repository.PathOf(Document));
        var routes = Routes().Matches(text).Select(route => $"{route.Groups[1].Value.ToUpperInvariant()} {route.Groups[2].Value.Replace(":length(32)", "", StringComparison.Ordinal)}");
        var lines = Lines().Matches(text).Select(line => line.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.Equal(routes.Order(StringComparer.Ordinal), lines.Select(words => $"{words[0]} {words[1]}").Order(StringComparer.Ordinal));
        Assert.All(lines, words => Assert.Equal(AuthorizationMatrix.Columns.Length, words.Length - 2));
    }

    [GeneratedRegex(@"\[Http(Get|Post)\(""([^""]+)""\)\]")]
    private static partial Regex Routes();

    [GeneratedRegex(@"(?m)^(GET|POST) /\S+ +login.*$")]
    private static partial Regex Lines();
}
