using LeftBehind.Children;
using LeftBehind.Children.Import;
using LeftBehind.Import.Columns;
using LeftBehind.Import.Tables;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Modules.Tests.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Children.Import;

public class ChildFieldsTests
{
    private static readonly HeaderMatcher Matcher = new(ChildFields.All(new UntranslatedTexts<Startup>()));

    [Theory]
    [InlineData("姓名", "name")]
    [InlineData("孩子姓名", "name")]
    [InlineData("名字", "name")]
    [InlineData("小孩", "name")]
    [InlineData("小孩姓名", "name")]
    [InlineData("监护人电话", "guardianPhone")]
    [InlineData("联系方式", "guardianPhone")]
    [InlineData("联系电话", "guardianPhone")]
    [InlineData("家长电话", "guardianPhone")]
    [InlineData("家长联系方式", "guardianPhone")]
    [InlineData("家长姓名", "guardianName")]
    [InlineData("学生姓名", "name")]
    [InlineData("班级", "class")]
    [InlineData("班号", "class")]
    [InlineData("出生年月", "birth")]
    [InlineData("出生日期", "birth")]
    [InlineData("学籍号", "registry")]
    [InlineData("身份证件号", "id")]
    [InlineData("户口所在地行政区划", "hukouPlace")]
    [InlineData("现住址", "homeAddress")]
    [InlineData("就读方式", "boarding")]
    [InlineData("是否留守儿童", "flag")]
    [InlineData("父亲外出地及电话", "fatherPlaceAndPhone")]
    [InlineData("母亲外出地点及联系电话", "motherPlaceAndPhone")]
    [InlineData("父亲外出地", "fatherPlace")]
    [InlineData("父亲务工地点", "fatherPlace")]
    [InlineData("父亲外出时间", "fatherSince")]
    [InlineData("父亲外出时间、外出地点", "fatherSinceAndPlace")]
    [InlineData("母亲联系电话/手机", "motherPhone")]
    [InlineData("父亲姓名", "fatherName")]
    [InlineData("父亲", "fatherName")]
    [InlineData("实际监护人姓名、地址、电话", "guardian")]
    [InlineData("监护人姓名", "guardianName")]
    [InlineData("与学生的关系", "guardianRelation")]
    [InlineData("监护人联系电话", "guardianPhone")]
    [InlineData("监护形式", "form")]
    [InlineData("关注的主要问题", "concerns")]
    [InlineData("结对人姓名（职业）", "helper")]
    [InlineData("结对帮扶人姓名", "helper")]
    [InlineData("单位（职业）", "helperOccupation")]
    [InlineData("结对时间", "pairedOn")]
    [InlineData("变动情况", "change")]
    [InlineData("成员1姓名", "member1Name")]
    [InlineData("成员2是否监护人", "member2IsGuardian")]
    [InlineData("学校标识码", "schoolCode")]
    [InlineData("填报时间", "filledOn")]
    public void Headings_of_the_annexes_and_of_rosters_are_known(string heading, string field) =>
        Assert.Equal(field, Matcher.Match(new HeaderLabel("", heading))[0].Field.Key);

    [Theory]
    [InlineData("备注")]
    [InlineData("班主任")]
    [InlineData("入学年月")]
    [InlineData("导入说明")]
    [InlineData("上下学距离")]
    [InlineData("祖父姓名")]
    [InlineData("班主任联系电话")]
    [InlineData("教师联系方式")]
    [InlineData("村干部联系电话")]
    [InlineData("紧急联系人电话")]
    public void Other_headings_are_left_alone(string heading) => Assert.Empty(Matcher.Match(new HeaderLabel("", heading)));

    [Fact]
    public void Phones_that_are_only_called_phones_go_to_the_person_before_them()
    {
        var table = TableReader.Read(new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "序号", "小孩姓名", "班级", "父亲", "外出地点", "联系方式", "母亲", "外出地点", "联系方式", "监护人", "与孩子关系", "联系方式")
            .Row(2, 1, "王芳", "三(2)", "王强", "苏州", "13812345678", "李梅", "广东", "13912345678", "王大山", "爷爷", "13712345678")).Bytes().OnlySheet(), Matcher)!;
        Assert.Equal(
            ["name", "class", "fatherName", "fatherPlace", "fatherPhone", "motherName", "motherPlace", "motherPhone", "guardianName", "guardianRelation", "guardianPhone"],
            ColumnGuesser.Guess(table, Matcher).Select(guess => guess.Field));
    }

    [Fact]
    public void Annex_1_as_a_list_with_two_header_rows_is_known()
    {
        var table = TableReader.Read(new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "性别", "出生年月", "班级", "父母外出情况", null, null, null, null, null, "实际监护人情况", null, null, null)
            .Row(2, null, null, null, null, "父亲姓名", "父亲外出时间、外出地点", "父亲联系电话", "母亲姓名", "母亲外出时间、外出地点", "母亲联系电话", "姓名", "与学生的关系", "详细地址", "联系电话/手机")
            .Merge("A1:A2").Merge("B1:B2").Merge("C1:C2").Merge("D1:D2").Merge("E1:J1").Merge("K1:N1")
            .Row(3, "王芳", "女", "2017年3月", "三(2)", "王强", "2013年2月，江苏", "13812345678", "李梅", "在家", "", "王大山", "爷爷", "石门村", "13712345678")).Bytes().OnlySheet(), Matcher)!;

        Assert.Equal(
            ["name", "sex", "birth", "class", "fatherName", "fatherSinceAndPlace", "fatherPhone", "motherName", "motherSinceAndPlace", "motherPhone", "guardianName", "guardianRelation", "guardianAddress", "guardianPhone"],
            ColumnGuesser.Guess(table, Matcher).Select(guess => guess.Field));
    }
}
