namespace LeftBehind.Children;

// The printed words of Annex 1, to the letter (S86, S97).
public static class PaperTitles
{
    public const string Annex1 = "留守儿童基本情况登记表";

    public const string Annex1Note = "注：留守儿童是指外出务工连续三个月以上的农民托留在户籍所在地家乡，由父、母单方或其他亲属监护接受义务教育的适龄儿童少年。";
}
