using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Recipients;

namespace LeftBehind.Modules.Tests.Letters;

public sealed class AudienceRulesTests
{
    private static readonly DateOnly _on = new(2026, 11, 28);

    [Theory]
    [InlineData("", "", "", true)]
    [InlineData("4", "", "", true)]
    [InlineData("3", "", "", false)]
    [InlineData("", "7", "", true)]
    [InlineData("", "8", "", false)]
    [InlineData("3", "7", "", true)]
    [InlineData("", "", "mine", true)]
    [InlineData("3", "", "mine", true)]
    [InlineData("", "", "another", false)]
    [InlineData("4", "", "another", true)]
    public void Nothing_chosen_means_all_and_a_grade_a_class_or_a_home_is_enough(string grade, string ofClass, string home, bool chosen) => Assert.Equal(chosen, AudienceRules.IsChosen(
        new() { Grades = Numbers(grade), Classes = Numbers(ofClass), Homes = home.Length > 0 ? [home] : [] }, 7, 2023, isJunior: false, isOfHome: home == "mine", _on));

    [Theory]
    [InlineData(true, null, LetterReaders.Everybody, 1)]
    [InlineData(false, null, LetterReaders.Everybody, 0)]
    [InlineData(false, ContactRuleKind.Recipient, LetterReaders.Everybody, 1)]
    [InlineData(true, ContactRuleKind.NoRecipient, LetterReaders.Everybody, 0)]
    [InlineData(true, ContactRuleKind.Blocked, LetterReaders.Everybody, 0)]
    [InlineData(true, null, LetterReaders.Parents, 0)]
    [InlineData(true, null, LetterReaders.Guardians, 1)]
    public void Only_who_is_marked_gets_a_letter(bool isMarked, ContactRuleKind? said, LetterReaders readers, int letters)
    {
        var rules = said is { } kind ? new Dictionary<(string, string), ContactRule> { [("c1", "p1")] = new() { Kind = kind } } : [];

        Assert.Equal(letters, AudienceRules.ChildrenFor(Person(isMarked, "c1"), new() { Readers = readers }, LetterLanguage.Chinese, new PersonRules(rules, new HashSet<string>())).Count);
    }

    [Fact]
    public void Whom_a_block_holds_for_gets_nothing_for_any_child() =>
        Assert.Empty(AudienceRules.ChildrenFor(Person(true, "c1", "c2"), new(), LetterLanguage.Chinese, new(new Dictionary<(string, string), ContactRule>(), new HashSet<string> { "p1" })));

    [Theory]
    [InlineData(LetterLanguage.Chinese, LetterLanguage.Chinese, 1)]
    [InlineData(LetterLanguage.English, LetterLanguage.Chinese, 0)]
    public void A_letter_for_readers_of_its_language_goes_to_no_others(LetterLanguage letter, LetterLanguage reads, int letters)
    {
        var rules = new Dictionary<(string, string), ContactRule> { [("c1", "p1")] = new() { Kind = ContactRuleKind.Recipient, Language = reads } };

        Assert.Equal(letters, AudienceRules.ChildrenFor(Person(true, "c1"), new() { OnlyOfLanguage = true }, letter, new PersonRules(rules, new HashSet<string>())).Count);
    }

    private static HouseholdPerson Person(bool isMarked, params string[] children)
    {
        var person = new PupilPerson("p1", "李秀英", "祖母", "", PupilPersonRole.Guardian, isMarked);
        return new(person, [.. children.Select(child => (new AudiencePupil(child, child, [person]), person))]);
    }

    private static List<int> Numbers(string text) => text.Length == 0 ? [] : [int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)];
}
