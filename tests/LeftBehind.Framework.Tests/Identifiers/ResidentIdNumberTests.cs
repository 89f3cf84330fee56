using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LeftBehind.Abstractions.Identifiers;

namespace LeftBehind.Framework.Tests.Identifiers;

public sealed class ResidentIdNumberTests
{
    [Theory]
    [InlineData("11010519491231002X", false)]
    [InlineData("440524188001010014", true)]
    public void The_numbers_of_the_standard_are_right(string text, bool male)
    {
        Assert.True(ResidentIdNumber.TryParse(text, out var number, out var problem));
        Assert.Equal((IdentifierProblem.None, male), (problem, number.IsMale));
    }

    [Theory]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData(" 110105 19491231 002x ")]
    [InlineData("'110105-19491231-002X")]
    public void Ways_of_writing_are_one_number(string text)
    {
        Assert.True(ResidentIdNumber.TryParse(text, out var number, out _));
        Assert.Equal("11010519491231002X", number.Value);
        Assert.Equal(new DateOnly(1949, 12, 31), number.BirthDate);
    }

    [Fact]
    public void A_wrong_check_digit_is_a_warning_and_the_number_is_kept()
    {
        Assert.True(ResidentIdNumber.TryParse("110105194912310021", out var number, out var problem));
        Assert.Equal((IdentifierProblem.WrongCheckDigit, "110105194912310021"), (problem, number.Value));
    }

    [Theory]
    [InlineData("", IdentifierProblem.Empty)]
    [InlineData("110105491231002", IdentifierProblem.Malformed)]
    [InlineData("11010519491331002X", IdentifierProblem.Malformed)]
    [InlineData("1101051949123100XX", IdentifierProblem.Malformed)]
    [InlineData("X", IdentifierProblem.Malformed)]
    public void What_is_no_number_is_refused(string text, IdentifierProblem expected)
    {
        Assert.False(ResidentIdNumber.TryParse(text, out _, out var problem));
        Assert.Equal(expected, problem);
    }

    [Property]
    public Property Any_single_wrong_digit_is_noticed() => Prop.ForAll(
        Gen.Choose(0, 999).SelectMany(sequence => Gen.Choose(0, 5000).SelectMany(day => Gen.Choose(14, 16).SelectMany(place => Gen.Choose(1, 9)
            .Select(shift => (sequence, day, place, shift))))).ToArbitrary(),
        some =>
        {
            var digits = $"331102{new DateOnly(2005, 1, 1).AddDays(some.day):yyyyMMdd}{some.sequence:000}";
            var right = digits + ResidentIdNumber.CheckDigit(digits);
            var wrong = right[..some.place] + (char)('0' + (right[some.place] - '0' + some.shift) % 10) + right[(some.place + 1)..];
            return ResidentIdNumber.TryParse(right, out _, out var fine) && fine == IdentifierProblem.None
                && ResidentIdNumber.TryParse(wrong, out _, out var problem) && problem == IdentifierProblem.WrongCheckDigit;
        });

    [Property]
    public bool No_text_breaks_the_reader(string? text) =>
        ResidentIdNumber.TryParse(text, out var number, out var problem) == (number is not null) && (number is not null || problem != IdentifierProblem.None);
}
