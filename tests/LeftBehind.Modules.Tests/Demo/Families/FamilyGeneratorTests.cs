using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;
using LeftBehind.Demo.Families;
using LeftBehind.Organizations;

namespace LeftBehind.Modules.Tests.Demo.Families;

public partial class FamilyGeneratorTests
{
    private static readonly DateOnly On = new(2026, 11, 30);

    private static readonly DemoClass[] Classes =
    [
        new(11, new(2023, SchoolStage.Primary, 1)), new(12, new(2021, SchoolStage.Primary, 1)), new(13, new(2025, SchoolStage.Junior, 1)), new(14, new(2023, SchoolStage.Junior, 1)),
    ];

    private static readonly IReadOnlyList<DemoChild> Children = Generate(seed: 7);

    [Fact]
    public void Every_situation_that_a_screen_shows_occurs() =>
        Assert.Empty(Enum.GetValues<DemoSituation>().Except(Children.Select(child => child.Situation)));

    [Fact]
    public void Every_state_of_a_file_occurs() =>
        Assert.Empty(Enum.GetValues<DemoFileState>().Except(Children.Select(child => child.FileState)));

    [Fact]
    public void The_same_seed_gives_the_same_children_and_another_seed_others()
    {
        Assert.Equal(Written(Children), Written(Generate(seed: 7)));
        Assert.NotEqual(Written(Children), Written(Generate(seed: 8)));
    }

    [Fact]
    public void Two_girls_called_Wang_Fang_sit_in_one_class_and_have_other_parents()
    {
        var namesakes = Children.Where(child => child.OrganizationId == 11 && child.Part<ChildPart>().Name == "王芳").Take(2).ToList();
        Assert.Equal(2, namesakes.Count);
        Assert.NotEqual(namesakes[0].Part<ParentsPart>().Father.PersonId, namesakes[1].Part<ParentsPart>().Father.PersonId);
    }

    [Fact]
    public void Brothers_and_sisters_share_their_parents_and_phones()
    {
        var families = Children.GroupBy(child => child.Part<ParentsPart>().Father.PersonId).Where(family => family.Key is not null && family.Count() > 1).ToList();
        Assert.NotEmpty(families);
        Assert.All(families, family => Assert.Single(family.Select(child => string.Join(',', child.Part<ParentsPart>().Father.Phones)).Distinct()));
    }

    [Fact]
    public void Names_with_a_dot_and_rare_characters_occur()
    {
        var names = Children.Select(child => child.Part<ChildPart>().Name).ToList();
        Assert.Contains(names, name => name.Contains('·'));
        Assert.Contains(names, name => name.Contains("𠮷", StringComparison.Ordinal));
        Assert.Contains(names, name => name.Contains('㛃'));
    }

    [Fact]
    public void Every_phone_is_well_formed_and_belongs_to_nobody() =>
        Assert.All(Children.SelectMany(child => child.Part<ParentsPart>().Father.Phones.Concat(child.Part<GuardiansPart>().Guardians.SelectMany(guardian => guardian.Phones))), phone =>
        {
            Assert.Matches(Mobile(), phone);
            Assert.StartsWith("154", phone, StringComparison.Ordinal);
        });

    [Fact]
    public void No_resident_id_is_of_a_real_area() =>
        Assert.All(Children.Select(child => child.Part<ChildPart>().ResidentIdNo).OfType<string>(), id => Assert.StartsWith("999999", id, StringComparison.Ordinal));

    [Fact]
    public void A_long_concern_has_400_characters() =>
        Assert.Contains(Children, child => child.Part<ConcernsPart>().Text?.Length == 400);

    [Fact]
    public void Some_child_turns_sixteen_within_a_month() =>
        Assert.Contains(Children, child => child.Part<ChildPart>().BirthDate is { HasDay: true } birth
            && birth.FirstDay.AddYears(16) > On && birth.FirstDay.AddYears(16) < On.AddMonths(1));

    [Fact]
    public void Children_of_a_class_that_has_left_have_graduated() =>
        Assert.All(Children.Where(child => child.OrganizationId == 14), child => Assert.Equal(ChangeType.Graduated, child.Part<LifecyclePart>().Events[^1].Type));

    [Fact]
    public void Every_part_keeps_its_own_rules() =>
        Assert.All(Children.SelectMany(child => child.Parts), part => Validator.ValidateObject(part, new(part), validateAllProperties: true));

    private static IReadOnlyList<DemoChild> Generate(int seed) => new FamilyGenerator(seed, On, "青溪镇", "339901").Generate(Classes, 400);

    private static string Written(IEnumerable<DemoChild> children) =>
        string.Concat(children.SelectMany(child => child.Parts).Select(part => JsonSerializer.Serialize(part, part.GetType(), ContentJson.Options)));

    [GeneratedRegex(@"^1[3-9]\d{9}$")]
    private static partial Regex Mobile();
}
