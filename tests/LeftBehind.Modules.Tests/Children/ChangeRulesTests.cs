using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Parts;

namespace LeftBehind.Modules.Tests.Children;

public sealed class ChangeRulesTests
{
    private static readonly DateOnly Today = new(2013, 11, 30);

    [Fact]
    public void A_first_version_is_new() => Assert.Equal(ChangeType.New, Assert.Single(ChangeRules.Between(null, File(), Today)).Type);

    [Fact]
    public void The_same_file_makes_no_entry() => Assert.Empty(ChangeRules.Between(File(), File(), Today));

    [Fact]
    public void A_corrected_name_makes_no_entry() => AssertChanges([], file => file.Child.Name = "王晓明");

    [Fact]
    public void Another_guardian_is_an_entry_with_both_names() =>
        Assert.Equal("王爷爷（祖父）→李外婆（外祖母）", AssertChanges([ChangeType.GuardianChanged],
            file => { file.Guardians.Guardians[0].Name = "李外婆"; file.Guardians.Guardians[0].Relation = "外祖母"; file.Guardians.Guardians[0].Phones = []; file.Guardians.Guardians[0].Address = null; }, alsoContacts: true)[0].Note);

    [Fact]
    public void A_father_in_another_place_is_an_entry_with_both_places() =>
        Assert.Equal("父亲：杭州→苏州", AssertChanges([ChangeType.ParentAbsenceChanged], file => file.Parents.Father.Absences[0].Place = "苏州")[0].Note);

    [Fact]
    public void The_last_parents_return_is_an_entry_of_its_own() =>
        Assert.Equal("父亲：杭州→在家", AssertChanges([ChangeType.ParentsReturned], file =>
        {
            file.Parents.Father.Absences[0].ReturnedOn = new PartialDate(2013, 11, 20);
            file.Parents.Father.Status = ParentStatus.Home;
        })[0].Note);

    [Fact]
    public void A_mother_who_leaves_while_the_father_returns_is_no_return() =>
        AssertChanges([ChangeType.ParentAbsenceChanged], file =>
        {
            file.Parents.Father.Absences[0].ReturnedOn = new PartialDate(2013, 11, 20);
            file.Parents.Mother.Absences.Add(new Absence { Since = new PartialDate(2013, 11, 20) });
        });

    [Fact]
    public void An_absence_deleted_by_mistake_is_no_return() =>
        AssertChanges([ChangeType.ParentAbsenceChanged], file => file.Parents.Father.Absences.Clear());

    [Fact]
    public void A_new_phone_is_an_entry_that_does_not_print_it()
    {
        var change = Assert.Single(AssertChanges([ChangeType.ContactChanged], file => file.Parents.Father.Phones[0] = "13987654321"));
        Assert.Null(change.Note);
    }

    [Fact]
    public void A_change_of_school_is_a_leaving_and_an_arrival() =>
        Assert.Equal([ChangeType.TransferOut, ChangeType.TransferIn],
            ChangeRules.Between(File() with { School = "2133000001" }, File() with { School = "2133000002" }, Today).Select(change => change.Type));

    [Fact]
    public void Phones_e_mail_and_addresses_alone_are_contact_only()
    {
        var after = File();
        after.Parents.Father.Phones.Add("13987654321");
        after.Guardians.Guardians[0].Address = "小王村";
        (after.Parents.Mother.Email, after.Guardians.Guardians[0].Email) = ("muqin@example.com", "yeye@example.com");
        Assert.True(ChangeRules.IsContactOnly(File(), after));
        after.Child.Name = "王晓明";
        Assert.False(ChangeRules.IsContactOnly(File(), after));
        Assert.False(ChangeRules.IsContactOnly(File(), File()));
    }

    private static IReadOnlyList<ChangeEvent> AssertChanges(ChangeType[] expected, Action<ChildFile> change, bool alsoContacts = false)
    {
        var after = File();
        change(after);
        var changes = ChangeRules.Between(File(), after, Today);
        Assert.Equal(alsoContacts ? [.. expected, ChangeType.ContactChanged] : expected, changes.Select(entry => entry.Type));
        Assert.All(changes, entry => Assert.Equal(Today, entry.On));
        return changes;
    }

    private static ChildFile File() => JsonSerializer.Deserialize<ChildFile>(JsonSerializer.Serialize(new ChildFile
    {
        Child = { Name = "王小明" },
        Parents = { Father = { Name = "王强", Status = ParentStatus.AwayInProvince, Phones = ["13812345678"], Absences = [new Absence { Since = new PartialDate(2013, 2), Place = "杭州" }] }, Mother = { Status = ParentStatus.Home } },
        Guardians = { Detail = GuardianshipDetail.PaternalGrandparents, Guardians = [new Guardian { Name = "王爷爷", Relation = "祖父", Address = "大王村", Phones = ["13912345678"] }] },
    }, ContentJson.Options), ContentJson.Options)!;
}
