using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Content;

public abstract class ContentStepTests(SiteFixture fixture) : NoteTests(fixture)
{
    private const string Id = "0000000000000000000000000000note";

    [Fact]
    public async Task A_recipe_puts_an_item_in_once_and_leaves_it_alone_after_that()
    {
        await ExecuteAsync(Item("\"NotePart\":{\"Text\":\"第一次\"}"));
        await ExecuteAsync(Item("\"NotePart\":{\"Text\":\"第二次\"}"));

        var note = await ContentAsync(null, content => content.GetAsync(Id, ContentVersion.Published, Stop));
        Assert.Equal(("第一次", 1, IdOf(Places.School)), (note!.Get<NotePart>().Text, note.VersionNumber, note.SchoolId));
    }

    [Theory]
    [InlineData("\"NotePart\":{\"Txet\":\"x\"}", "Txet")]
    [InlineData("\"NotPart\":{\"Text\":\"x\"}", "has no part NotPart")]
    [InlineData("\"NotePart\":{\"Text\":\"\"}", "is refused: NotePart.Text")]
    [InlineData("\"Organization\":\"nowhere\"", "no organization with the code \"nowhere\"")]
    [InlineData("\"ContentType\":\"Notice\"", "no content type Notice")]
    [InlineData("\"ContentItemId\":\"short\"", "needs 32 letters and digits")]
    public async Task A_mistake_in_a_recipe_is_named_and_nothing_of_it_stays(string mistake, string named)
    {
        var sound = Item("\"NotePart\":{\"Text\":\"无辜\"}", "1111111111111111111111111111note");

        var refusal = await Assert.ThrowsAsync<RecipeException>(() => ExecuteAsync(sound, Item(mistake, "2222222222222222222222222222note")));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
        Assert.Null(await ContentAsync(null, content => content.GetAsync("1111111111111111111111111111note", ContentVersion.Latest, Stop)));
    }

    // A mistake in one of the item's own properties takes its place.
    private static string Item(string part, string id = Id)
    {
        var own = new Dictionary<string, string> { ["ContentItemId"] = id, ["ContentType"] = NoteType.Name, ["Organization"] = Places.School };
        return $"{{{string.Join(',', own.Where(pair => !part.StartsWith($"\"{pair.Key}\"", StringComparison.Ordinal)).Select(pair => $"\"{pair.Key}\":\"{pair.Value}\"").Append(part))}}}";
    }

    private async Task ExecuteAsync(params string[] items)
    {
        var path = Path.Combine(Site.DataPath, "content.recipe.json");
        await File.WriteAllTextAsync(path, $$"""{"steps":[{"name":"content","data":[{{string.Join(',', items)}}]}]}""", Stop);
        await Site.Services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(path, Stop);
    }

    public sealed class OnSqlite(SqliteSite site) : ContentStepTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : ContentStepTests(site), IClassFixture<PostgreSqlSite>;
}
