using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Parts;

namespace LeftBehind.Modules.Tests.Children;

public sealed class CompletenessRulesTests
{
    [Fact]
    public void A_full_file_lacks_nothing()
    {
        var answer = CompletenessRules.Of(Full(), "2013-1", hasClass: true, hasHelper: true);
        Assert.Empty(answer.Missing);
        Assert.Equal((100, true), (answer.Score, answer.CoversAnnex1));
    }

    [Fact]
    public void A_row_of_annex_2_lacks_what_annex_2_does_not_carry()
    {
        var file = new ChildFile
        {
            Child = { Name = "王小明", FilledOn = new DateOnly(2013, 11, 15) },
            Parents =
            {
                Father = { Name = "王强", Status = ParentStatus.AwayInProvince, Phones = ["13812345678"], Absences = [new Absence { Place = "杭州", DeclaredAwayAsOf = new DateOnly(2013, 11, 15) }] },
                Mother = { Name = "李芳", Status = ParentStatus.Home },
            },
            Guardians = { Detail = GuardianshipDetail.PaternalGrandparents, Guardians = [new Guardian { Name = "王爷爷", Relation = "祖父", Address = "大王村", Phones = ["13912345678"] }] },
            Concerns = { Text = "数学跟不上" },
        };
        Assert.Equal(
            [FileBlock.Sex, FileBlock.BirthDate, FileBlock.Father, FileBlock.RuralFamily, FileBlock.Hukou, FileBlock.Number, FileBlock.StudyStatus, FileBlock.LivingStatus],
            CompletenessRules.Of(file, "2013-1", hasClass: true, hasHelper: true).Missing);
    }

    [Fact]
    public void Last_terms_status_does_not_stand_for_this_terms() =>
        Assert.Equal([FileBlock.StudyStatus, FileBlock.LivingStatus], CompletenessRules.Of(Full(), "2013-2", hasClass: true, hasHelper: true).Missing);

    [Fact]
    public void A_child_alone_lacks_no_guardian()
    {
        var file = Full() with { Guardians = new GuardiansPart { Detail = GuardianshipDetail.Alone } };
        Assert.Empty(CompletenessRules.Of(file, "2013-1", hasClass: true, hasHelper: true).Missing);
    }

    [Fact]
    public void An_empty_file_scores_nothing() =>
        Assert.Equal(0, CompletenessRules.Of(new ChildFile(), "2013-1", hasClass: false, hasHelper: false).Score);

    private static ChildFile Full() => new()
    {
        Child =
        {
            Name = "王小明", Sex = Sex.Male, BirthDate = new PartialDate(2004, 5), FilledOn = new DateOnly(2013, 11, 15), IsRuralFamily = true,
            HukouPlace = "某县大王村", StudentRegistryNo = "L110105194912310021",
        },
        Parents =
        {
            Father = { Name = "王强", Status = ParentStatus.AwayInProvince, Phones = ["13812345678"], Absences = [new Absence { Since = new PartialDate(2013, 2), Place = "杭州" }] },
            Mother = { Status = ParentStatus.Deceased },
        },
        Guardians = { Detail = GuardianshipDetail.PaternalGrandparents, Guardians = [new Guardian { Name = "王爷爷", Relation = "祖父", Address = "大王村", Phones = ["13912345678"] }] },
        Concerns = { Tags = [ConcernTag.Learning] },
        Study = { Terms = [new StudyStatus { Term = "2013-1" }] },
        Living = { Terms = [new LivingStatus { Term = "2013-1" }] },
    };
}
