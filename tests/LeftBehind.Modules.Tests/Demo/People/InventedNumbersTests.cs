using LeftBehind.Demo.People;

namespace LeftBehind.Modules.Tests.Demo.People;

public class InventedNumbersTests
{
    [Fact]
    public void A_resident_id_has_the_birth_date_the_sex_and_a_right_check_digit()
    {
        var numbers = new InventedNumbers(1);
        var girl = numbers.ResidentId(new(2014, 3, 5), girl: true);
        Assert.Equal("99999920140305", girl[..14]);
        Assert.Equal(0, (girl[16] - '0') % 2);
        Assert.Equal(1, (numbers.ResidentId(new(2014, 3, 5), girl: false)[16] - '0') % 2);
        Assert.Equal(1, CheckSum(girl));
    }

    [Fact]
    public void No_two_people_get_one_phone()
    {
        var numbers = new InventedNumbers(3);
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => numbers.Phone()).Distinct().Count());
    }

    // GB 11643: with the check digit counted as 10 for X, the weighted sum leaves 1.
    private static int CheckSum(string id) =>
        Enumerable.Range(0, 18).Sum(place => (id[place] == 'X' ? 10 : id[place] - '0') * ((1 << (17 - place)) % 11)) % 11;
}
