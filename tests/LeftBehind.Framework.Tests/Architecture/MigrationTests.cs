using System.Text.RegularExpressions;

namespace LeftBehind.Framework.Tests.Architecture;

public partial class MigrationTests
{
    [Fact]
    public void No_two_migrations_have_the_same_number()
    {
        var numbered = SourceTree.CSharp
            .SelectMany(file => Number().Matches(file.Text).Select(match => (Number: match.Groups[1].Value, file.Path)))
            .GroupBy(migration => migration.Number)
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(migration => migration.Path))}");

        Assert.Empty(numbered);
    }

    [GeneratedRegex(@"^\[Migration\((\d+)\)\]", RegexOptions.Multiline)]
    private static partial Regex Number();
}
