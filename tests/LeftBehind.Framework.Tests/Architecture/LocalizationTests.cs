namespace LeftBehind.Framework.Tests.Architecture;

public class LocalizationTests
{
    public static TheoryData<string> Projects =>
        [.. SourceTree.Modules, "src/LeftBehind.Framework", "src/LeftBehind.Ui"];

    [Theory, MemberData(nameof(Projects))]
    public void Every_text_shown_has_a_Chinese_entry(string project)
    {
        var texts = Translations.Of(project);

        Assert.Empty(texts.Shown.Except(texts.Translated).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Projects))]
    public void Every_Chinese_entry_is_used(string project)
    {
        var texts = Translations.Of(project);

        Assert.Empty(texts.Translated.Except(texts.Shown).Where(key => !Translations.IsWritten(key)).Order(StringComparer.Ordinal));
    }
}
