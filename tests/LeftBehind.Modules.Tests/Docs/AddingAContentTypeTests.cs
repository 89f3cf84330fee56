namespace LeftBehind.Modules.Tests.Docs;

public class AddingAContentTypeTests
{
    [Fact]
    public async Task What_the_document_shows_builds_and_opens_its_list_and_its_editor_and_saves_an_item()
    {
        using var module = DocumentedModule.Of("docs/adding-a-content-type.md");

        var said = await module.RunTestsAsync(TestContext.Current.CancellationToken);

        Assert.Matches(@"Total: [1-9]\d*, Errors: 0, Failed: 0, Skipped: 0, Not Run: 0", said);
    }
}
