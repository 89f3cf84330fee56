using LeftBehind.Abstractions.Identifiers;

namespace LeftBehind.Framework.Tests.Identifiers;

public sealed class StudentRegistryNumberTests
{
    [Theory]
    [InlineData("G11010519491231002X", IdentifierProblem.None)]
    [InlineData("ｇ11010519491231002x", IdentifierProblem.None)]
    [InlineData("G110105194912310021", IdentifierProblem.WrongCheckDigit)]
    [InlineData("J110105194912310021", IdentifierProblem.WrongCheckDigit)]
    [InlineData("L110105194912310021", IdentifierProblem.None)]
    [InlineData("L999999999999999999", IdentifierProblem.None)]
    public void A_temporary_number_is_never_checked(string text, IdentifierProblem expected)
    {
        Assert.True(StudentRegistryNumber.TryParse(text, out var number, out var problem));
        Assert.Equal((expected, 19), (problem, number.Value.Length));
    }

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("A11010519491231002X")]
    [InlineData("G1101051949123100X2")]
    [InlineData("G11010519491231002")]
    public void Another_shape_is_refused(string text)
    {
        Assert.False(StudentRegistryNumber.TryParse(text, out _, out var problem));
        Assert.Equal(IdentifierProblem.Malformed, problem);
    }

    [Fact]
    public void A_formal_number_holds_the_resident_number() =>
        Assert.Equal("11010519491231002X", StudentRegistryNumber.TryParse("G11010519491231002X", out var number, out _) ? number.ResidentId?.Value : null);

    [Theory]
    [InlineData("2133001234", true)]
    [InlineData("３１３３００１２３４", true)]
    [InlineData("0133001234", false)]
    [InlineData("213300123", false)]
    [InlineData("21330012345", false)]
    public void A_school_code_has_ten_digits(string text, bool valid) => Assert.Equal(valid, SchoolCode.TryParse(text, out _));
}
