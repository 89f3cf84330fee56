using FsCheck.Xunit;
using LeftBehind.Import.Values;

namespace LeftBehind.Modules.Tests.Import.Values;

public class ContactTextTests
{
    [Theory]
    [InlineData("王大山；石门村3组；13812345678")]
    [InlineData("王大山;石门村3组;13812345678")]
    [InlineData("王大山，石门村3组，13812345678")]
    [InlineData("王大山、石门村3组、13812345678")]
    [InlineData("王大山 石门村3组 13812345678")]
    [InlineData("王大山\n石门村3组\n13812345678")]
    [InlineData("王大山/石门村3组/13812345678")]
    [InlineData("13812345678 王大山 石门村3组")]
    [InlineData("石门村3组，王大山，13812345678")]
    [InlineData("姓名：王大山 地址：石门村3组 电话：13812345678")]
    [InlineData("王大山，石门村3组13812345678")]
    [InlineData("王大山13812345678石门村3组")]
    [InlineData("王大山；石门村3组；138 1234 5678")]
    [InlineData("王大山；石门村3组；１３８１２３４５６７８")]
    [InlineData("王大山　石门村3组　13812345678.0")]
    [InlineData("监护人：王大山；住址：石门村3组；手机：13812345678")]
    public void Name_address_and_phone_are_taken_apart(string written)
    {
        var person = Assert.Single(ContactText.Parse(written));
        Assert.Equal(("王大山", "石门村3组"), (person.Name, person.Address));
        Assert.Equal(["13812345678"], person.Phones);
        Assert.Empty(person.NotUnderstood);
    }

    [Theory]
    [InlineData("王大山（爷爷）；石门村3组；13812345678")]
    [InlineData("王大山(爷爷) 石门村3组 13812345678")]
    [InlineData("爷爷：王大山，石门村3组，13812345678")]
    [InlineData("爷爷王大山，石门村3组，13812345678")]
    [InlineData("王大山，爷爷，石门村3组，13812345678")]
    [InlineData("爷爷 13812345678 王大山 石门村3组")]
    [InlineData("13812345678，爷爷王大山，石门村3组")]
    [InlineData("石门村3组 王大山（爷爷）13812345678")]
    [InlineData("石门村3组；13812345678；王大山（爷爷）")]
    [InlineData("王大山（爷爷，石门村3组，13812345678）")]
    [InlineData("王大山（爷爷）\n13812345678\n石门村3组")]
    [InlineData("与孩子关系：爷爷，王大山，石门村3组，13812345678")]
    [InlineData("王大山〔爷爷〕石门村3组 13812345678")]
    [InlineData("王大山【爷爷】石门村3组 13812345678")]
    public void The_relation_is_found_wherever_it_stands(string written)
    {
        var person = Assert.Single(ContactText.Parse(written));
        Assert.Equal(("王大山", "爷爷", "石门村3组"), (person.Name, person.Relation, person.Address));
    }

    [Theory]
    [InlineData("王大山；石门村3组；13812345678\n李小花；石门村5组；13987654321")]
    [InlineData("王大山 石门村3组 13812345678；李小花 石门村5组 13987654321")]
    [InlineData("王大山,石门村3组,13812345678,李小花,石门村5组,13987654321")]
    public void Two_guardians_in_one_cell_are_two_people(string written)
    {
        var people = ContactText.Parse(written);
        Assert.Equal(["王大山", "李小花"], people.Select(person => person.Name));
        Assert.Equal(["石门村3组", "石门村5组"], people.Select(person => person.Address));
        Assert.Equal(["13812345678", "13987654321"], people.SelectMany(person => person.Phones));
    }

    [Fact]
    public void Two_phones_belong_to_one_person() =>
        Assert.Equal(["13812345678", "0571-88881234"], Assert.Single(ContactText.Parse("王大山；石门村3组；13812345678/0571-88881234")).Phones);

    [Fact]
    public void A_minority_name_keeps_its_separator() =>
        Assert.Equal("阿依古丽·买买提", Assert.Single(ContactText.Parse("阿依古丽·买买提；石门村3组；13812345678")).Name);

    [Fact]
    public void A_rare_surname_is_a_name() => Assert.Equal("𠮷大山", Assert.Single(ContactText.Parse("𠮷大山；石门村3组；13812345678")).Name);

    [Fact]
    public void Figures_that_are_no_phone_are_shown_as_they_were() =>
        Assert.Equal(["1381234567"], Assert.Single(ContactText.Parse("王大山；石门村3组；1381234567")).NotUnderstood);

    [Theory]
    [InlineData("")]
    [InlineData("无")]
    [InlineData("—")]
    [InlineData("/")]
    public void Nobody_is_nobody(string written) => Assert.Empty(ContactText.Parse(written));

    [Property(MaxTest = 300)]
    public bool No_text_makes_it_fail_or_wait(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = ContactText.Parse(text);
        _ = ContactText.Parse(string.Concat(Enumerable.Repeat(text, 200)));
        return watch.ElapsedMilliseconds < 1_000;
    }
}
