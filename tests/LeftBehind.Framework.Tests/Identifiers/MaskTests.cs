using FsCheck.Xunit;
using LeftBehind.Abstractions.Identifiers;

namespace LeftBehind.Framework.Tests.Identifiers;

public sealed class MaskTests
{
    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("0571-88881234", "057****1234")]
    [InlineData("612345", "****45")]
    [InlineData("110", "****")]
    [InlineData(null, "")]
    public void A_phone_keeps_its_ends(string? value, string masked) => Assert.Equal(masked, Mask.Phone(value));

    [Theory]
    [InlineData("33110220050102123X", "3311**********123X")]
    [InlineData("G33110220050102123X", "G3311**********123X")]
    [InlineData("1234", "****")]
    public void A_resident_number_keeps_its_ends(string value, string masked) => Assert.Equal(masked, Mask.ResidentId(value));

    [Theory]
    [InlineData("王小明", "王*明")]
    [InlineData("王明", "王*")]
    [InlineData("欧阳小明", "欧**明")]
    [InlineData("𠮷小㛃", "𠮷*㛃")]
    [InlineData("王", "*")]
    [InlineData("阿依·买提", "阿*·*提")]
    public void A_name_keeps_its_surname(string value, string masked) => Assert.Equal(masked, Mask.Name(value));

    [Theory]
    [InlineData("某县青山镇大王村3组12号", "某县青山镇大王村***")]
    [InlineData("某县新村镇大王村3组", "某县新村镇大王村***")]
    [InlineData("大王村3组12号", "大王村***")]
    [InlineData("某县青山镇解放路12号", "某县青山镇***")]
    [InlineData("某县解放路12号", "某县***")]
    [InlineData("解放路十二号三单元", "解放路十二号***")]
    [InlineData("解放路", "***")]
    [InlineData("", "")]
    public void An_address_ends_with_the_village(string value, string masked) => Assert.Equal(masked, Mask.Address(value));

    [Property]
    public bool No_text_breaks_a_mask(string? value) =>
        Mask.Phone(value) is not null && Mask.Name(value) is not null && Mask.ResidentId(value) is not null && Mask.Address(value) is not null;
}
