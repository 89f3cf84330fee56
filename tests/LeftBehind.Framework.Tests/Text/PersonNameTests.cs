using FsCheck.Xunit;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Framework.Tests.Text;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData(" 王　小 明 ", "王小明")]
    [InlineData("阿依古丽•买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽 ・ 买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽．买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽‧买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽∙买买提·", "阿依古丽·买买提")]
    [InlineData("阿依古丽.买买提", "阿依古丽·买买提")]
    [InlineData("J. Smith", "J. Smith")]
    [InlineData("Anna  Maria", "Anna Maria")]
    [InlineData("𠮷 㛃", "𠮷㛃")]
    [InlineData("ﬁ明", "ﬁ明")]
    public void A_name_is_kept_in_one_spelling(string written, string kept) =>
        Assert.Equal(new PersonNameResult(kept, PersonNameProblem.None), PersonName.Normalize(written));

    [Theory]
    [InlineData(null, PersonNameProblem.Empty)]
    [InlineData(" · ", PersonNameProblem.Empty)]
    [InlineData("12345", PersonNameProblem.NotAName)]
    [InlineData("王\u0007明", PersonNameProblem.ControlCharacters)]
    [InlineData("王\u202E明", PersonNameProblem.ControlCharacters)]
    [InlineData("王\u200B明", PersonNameProblem.ControlCharacters)]
    public void What_is_no_name_is_refused_with_the_reason(string? written, PersonNameProblem problem) =>
        Assert.Equal(problem, PersonName.Normalize(written).Problem);

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Equal(PersonNameProblem.ControlCharacters, PersonName.Normalize("王" + "𠮷"[..1]).Problem);

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    [InlineData(100, false)]
    public void Rare_characters_count_as_one_each_against_the_limit(int count, bool valid) =>
        Assert.Equal(valid, PersonName.Normalize(string.Concat(Enumerable.Repeat("𠮷", count))).IsValid);

    [Property]
    public bool Normalizing_twice_changes_nothing(string? written)
    {
        var once = PersonName.Normalize(written);
        return !once.IsValid || PersonName.Normalize(once.Name) == once;
    }

    [Property]
    public bool A_text_without_control_characters_has_none(string? written) =>
        !PrintableText.HasControlCharacters(PrintableText.WithoutControlCharacters(written ?? ""));
}
