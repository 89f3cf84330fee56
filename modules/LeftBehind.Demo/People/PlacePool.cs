namespace LeftBehind.Demo.People;

/// <summary>Where people live in the invented county, and the large places that parents go to.</summary>
internal sealed class PlacePool(Random random, string town)
{
    private static readonly string[] Villages = ["石桥村", "上坞村", "枫树岭村", "竹溪村", "白云村", "里塘村", "下岙村", "杨梅坑村"];

    private static readonly string[] InProvince = ["浙江省杭州市", "浙江省宁波市", "浙江省温州市", "浙江省义乌市"];

    private static readonly string[] OutOfProvince = ["上海市", "江苏省苏州市", "广东省东莞市", "福建省厦门市", "新疆维吾尔自治区乌鲁木齐市"];

    private static readonly string[] Overseas = ["意大利米兰", "西班牙马德里", "法国巴黎"];

    public string Address() => $"{town}{Villages[random.Next(Villages.Length)]}{random.Next(1, 180)}号";

    public string WithinProvince() => InProvince[random.Next(InProvince.Length)];

    public string BeyondProvince() => OutOfProvince[random.Next(OutOfProvince.Length)];

    public string Abroad() => Overseas[random.Next(Overseas.Length)];
}
