extension StoryModel {
    /// The first sum of trees. Written by `Benchmarks/clean/train.py`; `DecisionTrees` says how it is read.
    static let firstTable: StaticString = """
        f g 12 5sc 1 a z 2j 2 8 u 0 3 5 1w 3wv6 4 -3 10 3h0 -1 -2 g 0 6 7 1 kg4 -4 -5 18 2p8 -6 -7 1 2p8 -8 9 z f4
        -9 -a 10 1xg b c 1 gl8 -b -c 1h 15o d -g 2 8n -d e 24 0 -e -f -2b 3u -3l -2c 51 5y -2 -17 4e 8n -1h 6j 8r v
        7b 3
        f g 12 7bw 1 a 1 iwk 2 8 u 0 3 4 1w lz4 -1 -2 h 15o 5 7 1 af0 -3 6 10 iwk -4 -5 1p di -6 -7 16 pi 9 -a 4p 0
        -8 -9 16 r5 b e 10 15o -b c 2 fp d -e 1w j0uk5 -c -d 1w 3wv6 -f -g -3a -61 -46 -1q 4s 24 -48 41 -5l -2h -1z
        57 -1j x 3a -4y
        f g u 0 1 4 1z 3h0 2 -4 10 3h0 -1 3 13 g7 -2 -3 13 4m 5 d 1h 15o 6 -d 67 0 7 -c 10 1xg 8 9 18 6k4 -5 -6 8 fx
        a -b 1z 9ujw b -a m 0 c -9 16 r1 -7 -8 1z 57vw -e e 1z 66lw -f -g -3v 40 -5v -59 1f -3w 4r e -3r -4d -3p -5j
        -49 -4e 4k -3a
        f g 11 x 1 a j 2nve 2 8 15 3j 3 -7 10 3h0 -1 4 g 0 5 7 1h 15o 6 -4 16 8n -2 -3 1h 1xg -5 -6 10 6k4 -8 9 2r 0
        -9 -a u 0 -b b 1h 15o c -g 16 p9 d -f 39 0 -c e 14 nv -d -e -4b 1q -2h -4y 3u -3t -4z -1j 4b -4l -2y 4e -47
        4b 1i -1r
        f g 11 c 1 6 2e 2ay4 2 -6 12 uh8 3 -5 10 lzo 4 5 1o 30es -1 -2 2e 7i -3 -4 y 0 7 9 x 1xg -7 8 d 0 -8 -9 10
        1xg -a a 15 56 b e 1w j0uk5 c -e 1w 1hds -b d m 0 -c -d 1b l7w -f -g -4d -2d -2x 1x 33 3j -4p -3g 28 h -58
        43 -3w -1y 2r -3e
        f g 12 7bw 1 a 0 25jo 2 8 y 0 -1 3 h 15o 4 7 10 50k -2 5 1h 1xg 6 -5 2 o7 -3 -4 1a 1pcc -6 -7 16 os 9 -a d 0
        -8 -9 16 rc b e 10 15o -b c 1h 1xg d -e 2 8n -c -d 2e gy -f -g -4a -3w q -4a -4h -49 1u -18 31 -25 -1a 40 k
        -2z -4d 1v
        f g u 0 1 5 1w 3wv6 2 4 15 4x 3 -3 9 6s -1 -2 1e 0 -4 -5 y 15o 6 8 2 jp 7 -8 1w j0uk5 -6 -7 1 cqc 9 e 28 0 a
        c 18 6k4 b -b 2z 0 -9 -a 15 1o d -e 4 1u -c -d 66 0 -f -g 3w c -3f -46 4b 3s -3a -10 2c -3s -2g -26 3n -47
        2x -4y
        f g 14 w 1 7 1 ftg 2 6 1i 20x0 3 5 10 lzo -1 4 1l 0 -2 -3 10 48s -4 -5 10 3h0 -6 -7 10 1xg 8 b 0 1zdg 9 -b h
        15o -8 a x 1xg -9 -a 16 qf c -g 4p 0 d -f 6 0 e -e h 0 -c -d -3y -2r 29 -2o v -21 2l -3r -41 1v s z 3a 3l
        -4k -x
        f g 11 a 1 8 1w 3wv6 2 4 25 15o 3 -3 2g 19 -1 -2 y 15o -4 5 1w 5cuhv -5 6 2e 30 -6 7 2x 0 -7 -8 y 0 9 a 16
        e7 -9 -a 9 bl b d 1 1xg -b c 1w j0uk5 -c -d h 15o e -g z 6 -e -f 1j -2m 3d -3y -2q -1z 2m -45 -e -3u -31 3f
        -1y -33 l 39
        f g 14 w 1 7 2e c2 2 4 17 48s 3 -3 g 0 -1 -2 15 2w 5 -7 1h 15o 6 -6 1g 0 -4 -5 13 4m 8 e 1h 15o 9 -e 26 1xg
        a c 1g 0 -8 b 1w 9ro7 -9 -a l 0 d -d 1w j0uk5 -b -c 1x 6l9o -f -g -34 -4 -3n -28 2e -3e -2t -23 -3a 1w 3b
        -2k -35 -2n -32 29
        f g z 47 1 c 26 5sc 2 b 16 q7 3 -a 1h 15o 4 -9 28 0 5 7 23 5o38 -1 6 2z 0 -2 -3 13 6o 8 -8 23 1vx7s 9 a d 0
        -4 -5 17 48s -6 -7 13 43 -b -c 2 hr d -g 5 gl e -f 15 56 -d -e -1v 1s -2q -3c -9 2x -27 -3x -3o -3k 2g -1w
        3b 2 -1t -3a
        f g 11 1f 1 a 1 l7w 2 9 16 ps 3 8 10 3h0 4 5 1e 0 -1 -2 1h 15o 6 -6 2z 0 7 -5 23 k6ohs -3 -4 1w 3wv6 -7 -8
        10 3h0 -9 -a 10 15o -b b 1h 15o c -g 16 p9 d -f 1w j0uk5 e -e 1w 1hds -c -d -2s 5q i 3s -3a -39 -4 -3t -14
        2o -1c -49 35 -2d 7 -1v
        f g u 0 1 5 1z 3h0 2 4 15 5i 3 -3 26 15o -1 -2 1e 0 -4 -5 2 5u 6 d 26 15o 7 b z hd 8 -a 1g 15o -6 9 1 2p8 -7
        a y 7bw -8 -9 1w j0uk5 c -d 1 1xg -b -c h 0 -e e 1w 4w378 -f -g 5 3f -2p -3b 47 -2k -1y 1z -3w 2o d 32 -2q
        -2k -1t 3t
        f g 11 1f 1 8 15 3p 2 -8 10 3h0 3 4 0 sxo -1 -2 1h 15o 5 -7 66 0 6 -6 1w hxa9 -3 7 1a 1c84 -4 -5 10 15o 9 a
        0 1zdg -9 -a 2 53 b -g 1w j0uk5 c -f 5 r6 d -e 6e 0 -b e 1w 3hifk -c -d -31 -12 3l -30 25 -3z -2p -34 -2q 16
        2x 2s -c0 -2t -2f -h
        f g z 5a 1 e 25 2p8 2 b 16 pi 3 a 1h 15o 4 -8 h 15o 5 8 2g 27 6 -4 1g 0 -1 7 1j 99 -2 -3 18 1xg -5 9 1j ri
        -6 -7 1z 3h0 -9 -a g 0 c d j 1nh7 -b -c g 2p8 -d -e 22 xq -f -g -2q 1g -2f -29 2r y -33 -34 x -3h -3c 29 33
        -5t -1t 2m
        f g 11 7 1 9 1w cnpx 2 4 25 15o 3 -3 1u 1vik -1 -2 y 15o -4 5 1w 59a5r -5 6 4r 0 7 -9 12 15o -6 8 1w 61cit
        -7 -8 16 os a -g 2 8n b e 1w 3wv6 -a c 4p 0 d -d y 0 -b -c h 15o -e -f -1w 1l 2p -3d -20 3e 54 -1l -2g -4d 1
        2j -3k -1z 2s -19
        f g 10 3h0 1 2 18 1xg -1 -2 15 56 3 d j avn 4 5 23 211mo -3 -4 66 0 6 -d 5 4d 7 -c 2r 0 8 -b 6e 0 9 -a 1w
        j0uk5 a c 39 0 -5 b 14 ox -6 -7 15 8 -8 -9 28 0 -e e 5m 0 -f -g -2 -2n -22 21 2o -6p 2p -6e 1q -47 -33 -2i
        -3u -4 -3j 33
        f g 1 byk 1 a y 0 2 5 1z 3h0 3 -4 23 35j6w -1 4 1p op -2 -3 23 211mo 6 9 28 0 7 8 z 0 -5 -6 12 19ws -7 -8 1p
        mf -9 -a 12 3h0 b e z mx c d 28 15o -b -c 1i 3h0 -d -e 1w j0uk5 -f -g -2a 2r -2x -35 -25 17 -2s j 25 -2g h
        -25 -af 3b 2m -37
        f g 16 q7 1 e 12 48s 2 9 28 0 3 6 15 3b 4 -4 2z 0 5 -3 1h 2p8 -1 -2 13 2u 7 -8 d 0 8 -7 4 5g -5 -6 1h 1xg a
        -e l 0 b -d 13 5i c d 1c 0 -9 -a 1b nj8 -b -c 20 2lr0 -f -g 27 -29 -2d -11 -25 3p q -3b 2f -39 16 -6c -35
        -3a -2 -2x
        f g 16 qf 1 d 10 3h0 2 5 1 8vg 3 -4 h 15o -1 4 1p 8y -2 -3 j avn 6 7 h 0 -5 -6 66 0 8 -d 13 4w 9 c 5 gl a -a
        1z 9ujw b -9 2a 2p8 -7 -8 5v 0 -b -c 1z 3h0 -e e 1i 316k -f -g -2w 18 -2t j -1n 13 2h -25 -3j -1w 1p -29 -3e
        1h -36 -o
        f g 16 rc 1 e 1h 15o 2 -e 1p mf 3 -d 66 0 4 -c l 0 5 -b 13 5i 6 d 8 8c 7 -8 6e 0 8 -7 39 0 9 c 1c 0 a -4 2c
        0 b -3 1w j0uk5 -1 -2 1w 7o6be -5 -6 1b -r08 -9 -a 1w 3wv6 -f -g 2b -w -2r -27 3 -ac -3i -2f 2c -1x -2r -38
        -1n -2i y -36
        f g 1d 0 1 9 15 3j 2 8 g 0 3 6 0 18d8 4 -4 1z 1jxw -1 5 1x 6oqo -2 -3 28 0 -5 7 5s 0 -6 -7 1z 4ymk -8 -9 2
        4m a -g 2x 0 b -f 2d 0 c -e 1j 51 d e 62 0 -a -b 1o 2xbo -c -d -31 -5 -33 n 21 -34 q -31 k 29 -3k -r 2o -29
        -30 -18
        f g 12 3h0 1 a 18 9n8 2 7 28 15o 3 5 y 0 -1 4 4p 0 -2 -3 1g 1xg -4 6 6c 0 -5 -6 28 0 8 -a 6c 0 -7 9 19 1jxw
        -8 -9 6 0 b d 24 0 -b c 1p 4t -c -d 1b 10ng -e e 13 5i -f -g -1s 1t -2n -2x -3e u -2c 2h -1z -34 -1o 1g -1r
        29 z -5l
        f g 10 3h0 1 3 1d 0 -1 2 16 ns -2 -3 1h 15o 4 -g 16 rc 5 e 2x 0 6 -d 1f 0 7 b 1w j0uk5 8 a 26 1xg 9 -6 1w
        5cuhv -4 -5 x 19ws -7 -8 1y rp c d 1f 0 -9 -a 1w 3bl68 -b -c 1w 3wv6 -e -f -2d h -27 c 2f 2h -5o 2m -2a 2a
        23 -7h -2u 25 -28 -27
        f g 16 pi 1 c 1d 0 2 6 g 0 3 5 z f4 -1 4 2 23 -2 -3 1p mu -4 -5 1g 0 -6 7 2 38 8 -c 1d me 9 -b 5b 0 -7 a 20
        3f2k b -a z p6 -8 -9 1z 3h0 -d d u 0 -e e 1w 5fnab -f -g -25 1s -1r 1h -1n -12 27 -j -ib 1c -1c -4 1g -32
        -1u 14
        f g 16 mx 1 d 1h 1xg 2 -d 25 2p8 3 8 17 48s 4 6 67 0 5 -3 21 0 -1 -2 1d 0 7 -6 1b -r08 -4 -5 1w j0uk5 9 c g
        2p8 a -a 1f 0 -7 b 1y rq -8 -9 x 19ws -b -c 15 2s e -g 1d 0 -e -f 1j -45 -2j v -2c j 2a 11 -4r -5w -5v 1z
        -2h -1n k -2t
        f g 10 3h0 1 4 18 2p8 -1 2 1b byk 3 -4 1i mrg -2 -3 28 0 5 8 5w 0 6 -8 2a 2p8 7 -7 2x 0 -5 -6 12 2p8 9 c z
        mx a b 20 3f2k -9 -a 20 f550 -b -c 1w j0uk5 d -g 5 gl e -f 2g 1z -d -e -3 -29 4 -2v 20 -3g -34 -4m -4a -15
        3e -65 20 -7 -4m -40
        f g 10 3h0 1 4 22 52v 2 -4 g 0 -1 3 15 1q -2 -3 1h 1xg 5 e 1p mf 6 d 5 3m 7 -c 2a 2p8 8 -b 39 0 9 c 13 4w a
        -8 1z 9ujw b -7 21 0 -5 -6 14 ok -9 -a 1z 2hw4 -d -e v 86 -f -g -2o g -1w k 20 -41 -3w -d -5p 30 -2c -1w -24
        1e 7 -3i
        f g 1o 2v0c 1 b 0 1zdg 2 8 28 0 3 7 u 0 4 6 6b 0 -1 5 16 5m -2 -3 1h 3h0 -4 -5 10 nj8 -6 -7 1j 9q 9 -b x 3h0
        a -a 2e vp -8 -9 2x 0 c -g 28 0 -c d w re4 -d e 23 1iye8 -e -f -2i 1v -2a z -2m -2h -3 -1m 10 1o -22 26 1i
        -2q x -2u
        f g 1q 0 1 9 x 1xg 2 3 1z 3h0 -1 -2 22 3h4 4 7 1z 1fb8 -3 5 23 k6ohs 6 -6 1d 8s -4 -5 23 5xzpc 8 -9 13 2e -7
        -8 1b yc4 a d 1 ftg b -d h 15o c -c 9 7l -a -b 1z 30es e -g 2a 1xg -e -f -3 -2s -1x -11 2p 22 1i -r -61 13
        -1b 22 2c -k -4j 1n
        f g 13 3n 1 d 1h 15o 2 -d 1o 2v0c 3 a x af0 4 5 1u 31yc -1 -2 2 28 6 -8 25 0 7 9 1z 1jxw -3 8 y 8vg -4 -5 8
        9b -6 -7 1w j0uk5 b c 67 0 -9 -a 25 5sc -b -c 1b nj8 -e e 1z 30es -f -g -1c 19 -16 1u -4b 24 -2u -17 1v -31
        2k -4a -1t -l -3a 8
        f g 15 5y 1 e 10 1xg 2 5 x 1xg -1 3 22 9vw 4 -4 h 15o -2 -3 1h 2p8 6 d 16 fm 7 9 67 0 8 -7 2 3f -5 -6 20
        98y4 a -c 10 lzo b -b 24 0 c -a 1b zvo -8 -9 16 7f -d -e 1b iwk -f -g -27 -1u 12 18 23 -3 -2e -1 -31 v 1k
        -2d i -3t -j -2t
        f g 28 0 1 5 1j 38 2 -5 l 0 3 -4 2r 0 4 -3 5b 0 -1 -2 z io 6 c 12 qmc 7 -c 1e 0 8 -b 20 3f2k 9 a z 47 -6 -7
        1f 0 b -a 18 b6s -8 -9 20 98y4 d -g 13 5b e -f 5 7w -d -e 1i -1k -3n -2a -l -2g -7a -10 -2w 1z 37 r 25 -3a
        -31 -3i
        f g 1p mf 1 e l 0 2 -e 1h 15o 3 c a 0 4 -a 1i 20x0 5 a 27 0 6 9 1u 1nss 7 -4 1s 0 -1 8 x 0 -2 -3 v eg -5 -6
        23 o0yw b -9 1b l7w -7 -8 w uh8 d -d y 0 -b -c z 0 -f -g -1l -2j 1d q 2l n 1h -x 1w -1k -27 1a -2t -2t -2b
        -o
        f g 10 3h0 1 6 1e 0 2 -6 i 1xg 3 -5 1i 1lhg 4 5 34 0 -1 -2 38 0 -3 -4 1p mf 7 -g 24 0 8 e 2e df 9 a 1x 7sv4
        -7 -8 39 0 b -d 20 98y4 c d 2g 29 -9 -a 10 ob0 -b -c 6e 0 -e -f -1z o -c 4d 1l 2u -e -33 1u -s 2g -3g -5c 1o
        -3m -u
        f g 28 0 1 a 5b 0 2 9 1t 0 3 5 2x 0 4 -3 1h 15o -1 -2 3i 0 6 7 1d 0 -4 -5 11 0 8 -8 6c 0 -6 -7 12 1270 -9 -a
        2 3m b -g 12 8vg c d 1a 1zdg -b -c 1w claip e -f 13 4w -d -e 22 -d -3g -1t e -2z 1h 1t -y -hn -2d -6 1e -1m
        -31 -2b
        f g 16 rh 1 e 1h 1xg 2 -e 1b -r08 3 5 1x 8wzk 4 -3 5t 0 -1 -2 1b 0 -4 6 4r 0 7 b 62 0 8 -9 2c 0 9 -8 3o 0 a
        -7 16 iv -5 -6 35 0 c d 5b 0 -a -b 9 6s -c -d 1w 3wv6 -f -g 12 3d -18 -2w 1f 5 -43 -34 -3o -1a -8e 1p -y -21
        1a -2i
        f g 28 0 1 7 5b 0 2 6 1t 0 -1 3 22 xq 4 5 v lb -2 -3 3i 0 -4 -5 12 1270 -6 -7 z mx 8 c 24 0 9 b b 0 a -a 38
        0 -8 -9 15 hn -b -c 14 rr d -g 15 5y e -f 1i 3h0 -d -e 1h -4 -30 -2 2p -w -b8 -27 55 1k 2 -38 -5y 23 -2n -28
        f g 1d 0 1 5 u 0 2 4 1z 3h0 3 -3 g 0 -1 -2 1h 1xg -4 -5 2d 0 6 -g 4p 0 7 -f 2 3u 8 -e 1x 38wc 9 e 1x 30es a
        d 1w j0uk5 b -9 1d ky c -8 1z 3h0 -6 -7 1b yc4 -a -b 5w 0 -c -d -1h 1q -2k 5 -22 3f 19 -1g -4b -m -6u 24 -4k
        -i -2h -2d
        f g l 0 1 -g 62 0 2 -f 1i 2lr0 3 e 24 0 4 8 1o 20x0 5 -5 6g 0 6 -4 22 8j -1 7 2 7 -2 -3 13 k4 9 -c 1x zvo -6
        a 25 2p8 b -b 6c 0 c d 22 wgh -7 -8 y 6k4 -9 -a 1w j0uk5 -d -e -2h -2 -2u t 7 -2q -1i 1h 1b -3j 1q -2a 15
        -2f -3e -2o
        f g 16 e1 1 6 d 0 2 5 28 0 3 4 64 0 -1 -2 25 15o -3 -4 12 3h0 -5 -6 1z 30es 7 e 28 0 8 a 1j o3 9 -9 4m 0 -7
        -8 1w b4ocl b d 0 5az0 c -c 1o 20x0 -a -b 1w bkkkv -d -e 1x aq6s -f -g 13 -2c -1q m f 21 e -3u -2c -2n -e w
        -dy -3q 1d -27
        f g 1h 2p8 1 e 2d 0 2 -e 62 0 3 -d k 0 4 -c 4p 0 5 -b 1i 2lr0 6 c 27 0 7 a 3k 0 8 -4 8 b7 9 -3 1p mu -1 -2 8
        5d b -7 5g 0 -5 -6 23 1ccqo -8 d 11 ad -9 -a v 86 -f -g 3 -1e -2q -3c 1e -3c -27 b 2d t -2f -39 -3e -2q -4
        -3c
        f g 10 3h0 1 6 1 3h0 -1 2 1b 8vg -2 3 1w 4hqko 4 5 26 9n8 -3 -4 12 1xg -5 -6 2a 2p8 7 -g 5 3b 8 -f 1b xkc 9
        a 1p m2 -7 -8 10 9n8 b d 24 0 c -b 15 h -9 -a 1f 0 -c e 23 211mo -d -e -1q q -27 1l 2c -1c 1e -f -5o -1a l y
        -2y 34 -21 -2g
        f g l 0 1 -g 1v 20x0 2 d 1o 4hng 3 -c x 0 4 6 1z 3h0 5 -3 10 af0 -1 -2 28 0 7 b 19 1bgc -4 8 1x 7lx4 9 a 1z
        1wac -5 -6 22 1i6 -7 -8 4 rr c -b 2 22 -9 -a 24 0 -d e 2a 2p8 -e -f -s 2o -2z -16 v 31 -2z 1j -m -2m 25 12 7
        1f -32 -2e
        f g 16 bz 1 a v 1q -1 2 2x 0 3 -a 3g 0 4 -9 1b -r08 -2 5 1b 0 -3 6 d 0 7 9 h 15o 8 -6 1x 2738 -4 -5 1z uh8
        -7 -8 10 3h0 -b b 1z 3h0 -c c x -83o -d d 4r 0 -e e 53 0 -f -g -1w 23 -3d -27 e 1j 2i l -3e -2n -1e 29 -2f f
        -r -5z
        f g 1d 33 1 e 0 3v9w 2 9 23 255s -1 3 1g 15o -2 4 k 0 5 -8 2 38 6 8 0 lzo 7 -5 23 k9yjs -3 -4 6i 0 -6 -7 w
        iwk -9 a j a8fw b -e 1x 39o4 c -d 1x 2738 -a d 1t 0 -b -c 1g 0 -f -g -26 -1g -v 17 13 -1l 1w -31 1r 1e -46 2
        1x -2z -x y
        f g 2d 0 1 -g 2 3c 2 c a 0 3 b 1v byk 4 5 5s 0 -1 -2 3o 0 6 -9 l 0 7 -8 y 8vg 8 -7 1z 30es 9 -6 2e ob0 a -5
        1a 2nak -3 -4 i 15o -a -b 6i 0 d e 7 15o -c -d 43 0 -e -f -1r 1 -a x 22 1v -35 -1q -3r -28 2j -1h m 2q -2m
        -2b
        f g l 0 1 -g 1b gl8 2 5 1 1270 3 -4 23 jag -1 4 34 0 -2 -3 13 5b 6 e 1a 2rx8 7 a z ju 8 -8 20 2lr0 9 -7 26
        1xg -5 -6 j 89gc b d 20 38wc c -b 20 2xbo -9 -a z qq -c -d 20 2wjw -e -f -1g a 2o 2d -18 22 -2b 14 19 -4s 11
        -3h 2j 8 -2y -23
        f g 28 0 1 5 5c 0 2 -5 3p 0 3 -4 1x 7lx4 4 -3 1x 6l9o -1 -2 3s 0 6 -g 5s 0 -6 7 1x 38wc 8 -f 1x 30es 9 d 13
        68 a -b 1w j0uk5 b -a 1o 4olg c -9 d 0 -7 -8 v 9o -c e 28 1xg -d -e k 3f -1d 2z -2h -1y -1h r 1u -3z -2l k
        -6b 2t c 2i
        f g 1h 1xg 1 e 10 1xg 2 4 1e 0 3 -3 1 s5w -1 -2 23 k6ohs 5 -e 9 aq 6 d 1b iwk -4 7 10 9n8 8 9 g 0 -5 -6 5b 0
        a c 1w j0uk5 b -9 39 0 -7 -8 11 p2 -a -b v eg -c -d v cj -f -g -13 t 2b 1h -2k 1r 18 -3p -2z 2g -a3 b -15 1n
        -k -3d
        f g 1h 2p8 1 -g 62 0 2 -f 1j 3s 3 -e 2c 0 4 -d 2a 2p8 5 -c 3o 0 6 -b y 5sc 7 -a 1x 38wc 8 b 1x 30es -1 9 16
        b4 -2 a 28 1xg -3 -4 5w 0 c -9 20 6xm4 d e x -5sc -5 -6 1b 19ws -7 -8 l u -4r 2o -8 24 1j -23 -4h -1i -3a
        -1o -30 -r -36 -26
        f g 1g 0 1 2 0 i4s -1 -2 28 0 3 b 1z 7p08 4 -b 1z 1950 5 9 20 2xbo 6 7 23 5o38 -3 -4 20 30es -5 8 11 0 -6 -7
        w 18d8 a -a 19 1q44 -8 -9 13 4w c -g 3q 0 d -f 23 lyw8 e -e 15 2 -c -d e -20 -1b 1z -74 -2k s a 30 g -21 -33
        -6 g -2m -1m
        f g 2d 0 1 -g 1 puk 2 e 10 lzo 3 b 1d 3s 4 9 1a 2vs4 5 6 1i 1j64 -1 -2 3i 0 7 -6 1b -r08 8 -5 1y mz -3 -4 1x
        sxo -7 a 34 0 -8 -9 1h 2p8 c -d 21 0 d -c 1a 8db8 -a -b 1b i4s -e -f -24 -d -2r 1u -y v -3h g 35 1m -14 -3n
        -1w 1v 0 -25
        f g 62 0 1 -g l 0 2 -f 28 0 3 9 5w 0 4 -7 2x 0 5 -6 3g 0 6 -5 5b 0 7 8 64 0 -1 -2 2z 0 -3 -4 3s 0 a -e 23
        1ccqo b e 1z 3340 c -b w ob0 -8 d 1n 0 -9 -a 2 4m -c -d 10 -23 -39 2l -3n -2u -32 -k -3w -12 1a e -1k 2g -1w
        -31
        f g 21 0 1 -g 16 9g 2 6 10 1xg -1 3 6c 0 4 5 4x 0 -2 -3 1b tpg -4 -5 u 0 7 8 1w lzld -6 -7 g 2p8 9 e 1y nq a
        b 1x 2bpw -8 -9 2 0 -a c g 0 -b d 10 50k -c -d 12 19ws -e -f -8 -21 r 26 -i 11 -2j z -2z j -1a -z 2i -7 -8t
        -3g
        f g 1h 2p8 1 e k 0 2 -e 1v 0 -1 3 1b -r08 4 8 2 1r 5 7 58 0 6 -4 5w 0 -2 -3 1w 2h1da -5 -6 1b 0 -7 9 16 j7 a
        -d v ma b -c g 2p8 c d 24 0 -8 -9 15 q -a -b w puk -f -g -3j 1s -26 -35 1l -1c -31 6 13 1f -5o -2y -f -2v 1
        -3p
        f g 1g 0 1 3 1o kg4 -1 2 4r 0 -2 -3 1 2p8 4 5 23 k4dxk -4 -5 1b di4 6 7 v r -6 -7 10 iwk 8 9 1a 495w -8 -9 1
        351g a -g 5b 0 b e 23 vjsw c -d 1z 1tz0 -a d 23 jdj4 -b -c 12 1270 -e -f -2m p -1r -11 o -34 z -11 h 1j 1n
        -2t 1u 2h -6k -33
        f g 1i 20x0 1 9 27 0 2 5 1w 4w378 -1 3 1w 67tg0 -2 4 13 11 -3 -4 1g 0 6 7 20 7j7w -5 -6 1a 2e18 8 -9 10 7bw
        -7 -8 11 0 -a a y 2p8 b d 7 0 c -d g 0 -b -c 20 3v9w -e e 20 6p4k -f -g -12 24 o -1k -39 38 -1c 1b 1d 1m -1n
        8 l -1b 36 -h
        f g 1h 2p8 1 e 2d 0 2 -e 28 15o 3 8 1v 1xtw 4 6 1i 2d9g 5 -3 4v 0 -1 -2 6b 0 -4 7 1w ac6ht -5 -6 12 re4 9 d
        14 rr a -b 14 4p b c 38 0 -7 -8 2z 0 -9 -a 1w 2liby -c -d 16 7f -f -g -2 -1y x 1v v -1w -1b 4d r -3m -3r 2d
        -6 -1y e -3d
        f g 1i 6k4 -1 1 2d 0 2 -g l 0 3 e 53 0 4 d 1h 3h0 5 c 2a 2p8 6 -9 66 0 7 -8 5c 0 8 -7 1z 3h0 -2 9 x 0 -3 a
        1x 3f2k -4 b 1y rr -5 -6 w lzo -a -b 25 0 -c -d 1y rq -e -f -12 1m -1p b 1i -1g -1q -1j -1j 1b -39 -3o l -2a
        22 -1n
        f g 21 0 1 -g k 0 2 -f y 6k4 3 -e 1b -r08 -1 4 1b 0 5 6 14 jw -2 -3 l 0 7 -d w 6k4 8 a 1g 0 -4 9 d 0 -5 -6
        1f 0 b c 2a 2p8 -7 -8 1g 48s d e 1a 7krg -9 -a 1y rq -b -c v -3v 2 -10 d 21 7 -24 -1e -55 16 -2q -1v -1z -2p
        -3d
        f g v fn 1 a 1w hxa9 2 3 2g 3p -1 -2 x 0 -3 4 19 1bgc 5 6 1 6k4 -4 -5 x 19ws 7 9 4r 0 -6 8 20 3f2k -7 -8 6e
        0 -9 -a 1w 1ylx7 b c 0 4bh8 -b -c x -af0 -d d 20 cd7s e -g 1h 1xg -e -f 21 -f -3a -22 6 d -4y -3 15 -3m -1s
        13 -2w i -2w -3e
        f g 3o 0 1 -g y 6k4 2 -f 1p n6 3 -e 2 1e 4 a 4 1m 5 -7 1p jb 6 -6 2f 3h0 7 -5 51 0 8 -4 1v 1sfg 9 -3 4v 0 -1
        -2 4v 0 b -d 7 15o c e j pht -8 d 25 0 -9 -a 1u 2p8 -b -c d -1p y -18 -10 3a 1i -7 7 -2j -3q z 22 -s -20 -39
        f g 3k 0 1 -g 1p n6 2 e 3o 0 3 -d 1o 1j64 4 c 1 16to 5 -9 1g 15o -1 6 2 a 7 9 4v 0 8 -4 5 15 -2 -3 43 0 a b
        1z 1uqs -5 -6 3i 0 -7 -8 a 0 d -c 1b yc4 -a -b 1d am -e -f -1h r -2i -1n -1i 1g -b -5r 1d 19 -5 -1r -2w -11
        28 -29
        f g k 0 1 -g 1b -r08 2 a 19 2kz8 3 6 58 0 4 -4 1z 3l8s 5 -3 w -15o -1 -2 1z 40ag 7 -9 3i 0 8 9 13 r -5 -6 2a
        0 -7 -8 1b 0 b c 1z 3340 -a -b l 0 d e 1w ac6ht -c -d 1w 8wiie -e -f -1g 1x 3r -36 1l -1b 33 -24 -1q -3g 1h
        7 -u -2e 2s -2w
        f g 2r 0 1 -g 2u 0 2 -f 1h 2p8 3 e 21 0 4 -c 5s 0 5 b y 5sc 6 -7 0 9hfo 7 -6 17 l7w 8 a y 3h0 -1 9 1g 15o -2
        -3 1 7bw -4 -5 4p 0 c -b 5 2z -8 d 4x 0 -9 -a 16 97 -d -e 3 -2v 4i -2o 5 -38 -4h h 2x -1o -1s -32 d -33 -2j
        -2l
        f g 62 0 1 -g 4 rr 2 -f 1g 0 3 5 z 6 4 -3 1o 6i6k -1 -2 1j 5o 6 e 1 2p8 -4 7 4 lj 8 d 1b cqc 9 b 5w 0 a -7
        1d me -5 -6 20 5nbg -8 c 20 5spw -9 -a 22 13sk -b -c 1z 2tgs -d -e -i 2k -2b -n 1c -1s -3a j -6f -9 -b -8s
        -13 w 19 -2i
        f g 62 0 1 -g c 0 2 -f 38 0 3 -e 2j 0 4 -d 21 0 5 -c 1h 15o 6 e 1z 3h0 -1 7 1z 1bgc 8 b b 0 9 -5 4r 0 a -4
        5s 0 -2 -3 j 9aho c -9 1f 0 d -8 5w 0 -6 -7 v ea -a -b 18 -1l 7 -1p 1k y -3l -u -1q 4 -2m -30 -29 39 -49 -2n
        f g v ma 1 d 28 0 2 c 20 2xbo 3 5 1n 0 -1 4 55 0 -2 -3 1z 1950 6 9 5b 0 7 -7 x 0 -4 8 1z 15a4 -5 -6 1x 7lx4
        a -b 12 5sc -8 b g 2p8 -9 -a 8 33 -c -d 20 47mc e -g 6c 0 -e -f 2a 12 -2y -2l f -2l -47 2a j -5e -12 -3 -1t
        -3m -o 8
        f g 50 0 1 -g 28 0 2 3 5c 0 -1 -2 1x sxo 4 5 15 1t -3 -4 15 hn 6 -f z r1 7 -e 5k 0 8 -d 8 3h 9 -c 43 0 a -b
        1z 30es b e 1w b4ocl c -8 9 ig d -7 1x 2qdo -5 -6 1g 1xg -9 -a c -22 -1 -68 u -15 -1p -4i -1o 1n t -1x 1p 1m
        -2m 3h
        f g 65 0 1 -g 1x 3f2k 2 e 1x 30es 3 b 15 1 4 5 17 1xg -1 -2 1w 36e68 6 9 4y 0 7 8 1a 46uk -3 -4 4x 0 -5 -6
        1x 2qdo a -9 1y rp -7 -8 12 qmc c -d 4x 0 -a d 1g f1o -b -c 5w 0 -e -f 28 -4 -1c 13 3e k -1p v -3k h -1k -57
        b h -40 -32
        f g 1u 2plw 1 7 1w 5cuhv 2 5 23 jag -1 3 1w 3hifk 4 -4 12 uh8 -2 -3 x 0 -5 6 18 6k4 -6 -7 1w ac6ht 8 d 0
        5744 9 -d 23 1vx7s a c 2z 0 -8 b 1y rr -9 -a y 48s -b -c 12 48s -e e x 19ws -f -g -1p -d 11 -1d -2p 2 1x a
        -2r 3a 1m -22 21 15 -3q -2
        f g 10 lzo 1 c l 0 2 -c 1x 51po 3 -b 3i 0 4 a 10 i4s 5 -7 10 gl8 6 -6 1z 1wac 7 8 1w ac6ht -1 -2 1y rb 9 -5
        10 2p8 -3 -4 1a 3i5o b -a 23 255s -8 -9 1w 34wq2 -d d 1w 3y22t e -g w b6s -e -f -c -4i 6 4e -8 -3r 2a -2r d
        1s -13 -27 1o 1k -3x f
        f g 3k 0 1 -g 3o 0 2 -f 1p n6 3 e 1o 1j64 4 7 1i 6k4 -1 5 1a 46uk 6 -4 28 0 -2 -3 a 0 8 -c 64 0 9 -b 1b yc4
        a b 10 15o -5 -6 13 k c -a 28 15o -7 d 10 uh8 -8 -9 1o 1gus -d -e -17 8 -z o 3 1h g -36 n 10 -2o -1n -c -2i
        -2s -22
        f g 1h 3h0 1 e 1e 0 2 -e 1z 1bgc 3 a 1z 3h0 -1 4 x -15o -2 5 5h 0 6 -8 4r 0 7 8 1s 0 -3 -4 17 48s 9 -7 20
        3bzg -5 -6 4 19 b -d 37 0 c -c 6b 0 -9 d w -7bw -a -b w ob0 -f -g q -29 -h 19 -4s -1h b 23 m 3i -o 1w 1x 1z
        d -38
        f g c 0 1 -g v r -1 2 1h 15o 3 e 1x 38wc 4 7 1x 30es -2 5 16 6i -3 6 28 1xg -4 -5 1z yc4 -6 8 1x 5cik -7 9
        23 211mo a d 22 57 -8 b z 5a c -b 16 b -9 -a h 2p8 -c -d v h0 -e -f -30 3 x -3a 27 -l 1g -2j 3l -1m 1o 2b
        -2g -a -2r -4g
        f g 2c 0 1 -g 10 3h0 2 8 v ma 3 6 4v 0 4 -4 12 1xg -1 5 1z 6k4 -2 -3 1w 2jbps -5 7 z 0 -6 -7 5 32 9 d 1w
        cnpx a b 6c 0 -8 -9 g 2p8 c -c y 6k4 -a -b 10 i4s -d e 12 11f8 -e -f l 17 -s -1o -3o -1y 1t 2 2j e -1u -2z
        -34 2q -2a -2r
        f g 3a 0 1 -g 2d 0 2 -f 13 i3 3 c i 1xg 4 b z ju 5 8 23 jdj4 6 7 1v 2mis -1 -2 4 ct -3 -4 13 1 -5 9 5b 0 a
        -8 13 1 -6 -7 j 7qo -9 -a 1a 1x24 -b d 1w 6xv9l e -e 1z 30es -c -d -1w h -5 1m 25 -3e k -3d -2q 23 -2p -w 3o
        -2s -1k 2u
        f g 1h 3h0 1 e 1v 0 -1 2 50 0 3 -e 19 bo50 4 d 4e 0 5 -b 11 qq 6 b 12 14ic 7 -7 33 0 8 -6 11 h 9 a 3k 0 -2
        -3 2e 1j -4 -5 5 rl c -a 2g 1f -8 -9 11 pn -c -d w lzo -f -g -36 p -2f 28 -d -1e 21 p -u -40 -1w -1y k 2y b
        -33
        f g 3g 0 1 -g 28 0 2 6 4p 0 3 -5 v ma -1 4 1w 2h1da -2 5 y 0 -3 -4 1x sxo 7 9 1b 7bw -6 8 1w 1fmlo -7 -8 38
        0 a -f 2 1i -9 b 8 0 c e 11 re d -c 0 2o2c -a -b 29 0 -d -e h -2j -2g 1m -26 n -6k n -1 -3g -f q -2w v 3s
        -2z
        """

    /// The second sum of trees.
    static let secondTable: StaticString = """
        n o 70 5d 1 9 z 5a 2 7 75 5y 3 4 1e 0 -1 -2 h 15o 5 6 0 22gk -3 -4 25 15o -5 -6 75 3u -7 8 1m 0 -8 -9 25 0 a
        j 11 9 b g 23 1vx7s c e 0 36l0 d -c z 2j -a -b 75 54 -d f 1p ph -e -f 2x 0 h -j 21 0 i -i 76 qw -g -h 1h 15o
        k -o 70 lz l m 75 bv -k -l 76 rd -m -n -2j 4x -1o 4o 2n 6z 4 7q m -19 5l 5o -1m 5h -13 6u l -1g -1j 2t 6f 7y
        21 s
        n o 6x d3 1 8 6x 3d -1 2 15 bh 3 7 6x 7y 4 6 20 4gvo 5 -4 5k 0 -2 -3 12 wsk -5 -6 1z 4ymk -7 -8 6x nx 9 g 60
        0 a e 1z 9ujw b -d 2 61 -9 c 1f 0 d -c 1w 7cnrg -a -b 23 jo3ig f -g 1i 1270 -e -f 1w j0uk5 h m 6e 0 i -m 6x
        qy j -l 15 5y -h k 1z 1uqs -i l 1f 0 -j -k 15 9 -n -o -57 -4d 14 -2a -p -35 -20 41 2l 2i -1u -4j -3l -4h 14
        3c 48 49 1y -4j 4r e -4q 2a
        n o 6x aa 1 7 6x 3d -1 2 6y 4v -2 3 6y r0 4 -7 z 5 5 -6 1g 7bw -3 6 1x 24rw -4 -5 6x nx 8 g 6x em 9 c y 5sc
        a -b 25 48s -8 b 20 30es -9 -a 1x aq6s d -g 60 0 e f 75 54 -c -d 6 0 -e -f 6e 0 h m 6x q4 -h i 20 98y4 -i j
        20 9iz8 k l 15 3 -j -k 3 3h0 -l -m 15 z -n -o -4r -36 -1n -2w 1u -2f -3f 16 2n -2c -39 11 2l -2g 2c -28 3j
        4d -3u 3h 44 -q 2a -41
        n o 71 62 1 9 z 5a 2 7 70 1c 3 4 1e 0 -1 -2 0 3fuc 5 -6 75 34 -3 6 25 8vg -4 -5 d 0 -7 8 5 aq -8 -9 11 t a i
        0 30es b h 1g 2p8 c f 28 15o d -d 2x 0 e -c 2 61 -a -b 70 25 -e g 1h 2p8 -f -g 66 0 -h -i 2 8n j -o 77 rd k
        -n 1h 1xg l -m 2x 0 m -l 71 l0 -j -k -4e y -3r -2a 2j v -1a 3a -2b a -3h -3r -3m -31 29 -3t 3q -38 2m 3x -3q
        -y -1t 6
        n o 6x bo 1 6 6x 4j 2 3 6x 28 -1 -2 13 9l -3 4 1z 57vw 5 -6 1y pa -4 -5 6x nx 7 e 1x aq6s 8 -e 6x hb 9 d 74
        ph a -b 1z 57vw b -a 1z 3h0 -7 c 12 1xg -8 -9 3k 0 -c -d 1w j0uk5 f l g 2p8 g -l 13 5i h k 39 0 i j 1i 2p8
        -f -g 20 3w1o -h -i 1z 1tz0 -j -k 15 9 -m m 1a ichs -n -o -47 -3c -24 2b -2n 3x 2o 1j -q 3h -1y 22 -2y -2d z
        3w -62 3f 3l -1m -1v -4b 37 -3o
        n o 6x aa 1 5 6x 3d -1 2 g 0 -2 3 10 48s -3 4 1g 7bw -4 -5 6x nd 6 d 6x em -6 7 60 0 8 c 6z r1 9 -b 1x 80kw
        a b 10 nj8 -7 -8 1w 7t9e0 -9 -a 10 b6s -c -d 1w j0uk5 e l g 2p8 f k 6x qw g j 13 5i h i 3c 0 -e -f 1z 1tz0
        -g -h 5b 0 -i -j 1x 2hw4 -k -l 77 al -m m 1x 3w1o -n -o -3y -2i -2f -n 35 0 1r 3j -41 1a 2 1k -3h 38 -22 3g
        -24 3t 1e 31 -49 -47 -2f 39
        n o 71 6x 1 a z 5a 2 6 70 1c -1 3 75 3u -2 4 23 k6ohs 5 -5 2e 6s -3 -4 22 1ex -6 7 5 aq 8 -a 70 ba 9 -9 6z
        3c -7 -8 12 3h0 b h j 307u c g h 15o d -f z o4 e -e 28 0 f -d 22 gp -b -c 2x 0 -g -h 2 8n i l 77 rd j -l 1w
        j0uk5 k -k 1h 2p8 -i -j g 0 m -o 2 mw -m -n -3p -2q -2t -5 27 -22 -23 2i 3a -29 -24 c -2u 36 1l 37 -3e 3d
        -1h -1m -1k 7 -3f 31
        n o 6x d3 1 b 6x 4j 2 3 6x 28 -1 -2 11 4 4 a 78 135t 5 8 z 0 -3 6 1z 40ag 7 -6 1i ftg -4 -5 1n 0 9 -9 1y rh
        -7 -8 6x 7y -a -b 6x oe c j 1x aq6s d -j 6z qx e -i 1f 0 f h 77 qh g -e y 8vg -c -d 12 10ng i -h 1i 6k4 -f
        -g 6e 0 k m 39 0 -k l y 1xg -l -m 6c 0 -n -o -3o -2q -1n 4e -w -2l -11 3w -r -2n -13 2a -2t -9 -2i 2r -3m 5
        -1x 3c 3c -44 33 -42
        n o 71 6x 1 a z 2j 2 8 70 1c -1 3 10 3h0 4 5 22 6lz -2 -3 74 am -4 6 1h 1xg 7 -7 1g 0 -5 -6 74 a4 -8 9 76 px
        -9 -a 12 3h0 b h 22 36yz c -h 67 0 d -g 74 by -b e 1h 15o f -f 13 eq -c g 6i 0 -d -e 10 15o -i i 1h 2p8 j -o
        l 0 k -n 13 5b l m 21 0 -j -k 1x 38wc -l -m -3f -33 -8 -2i -2h 2k -3b -1g 2v a -1k 1t -3l 2v -2d -3c 2x -x
        34 -41 -24 30 -15 -1y
        n o 6x aa 1 4 6x 3d -1 2 3p 0 3 -4 1w gudiq -2 -3 6x oe 5 f 5w 0 6 -f l 0 7 -e 66 0 8 -d 2 5u 9 d 10 nj8 a c
        2a 2p8 b -7 6x jv -5 -6 20 8p9s -8 -9 g 0 e -c 2 m9 -a -b 1w j0uk5 g l g 2p8 h -l 5b 0 i j 6x r0 -g -h 20
        3f2k k -k 1n 0 -i -j 1z 2404 -m m 16 ia -n -o -3d -1q 1e 21 j 1u -2c 31 -13 b -2o 1o -3i -2o -38 2p 3d -6t
        2a 2o -22 -3z 2x -3t
        n o 70 3m 1 8 72 d7 2 5 1e 0 3 -4 6z 2w -1 4 10 2p8 -2 -3 d 0 6 7 25 8vg -5 -6 10 3h0 -7 -8 12 3h0 9 h 1 iwk
        a g 10 lzo b f 1h 15o c -d 10 1xg -9 d 1i 1xtw -a e 67 0 -b -c 1h 3h0 -e -f 67 0 -g -h 10 15o -i i 1h 15o j
        -o 16 p9 k m 2b 0 l -l l 0 -j -k 13 4m -m -n -38 -2z 1 1t -1u 21 -8 2x -1x -1c 1o -2s -2x 2l -31 29 -31 -v
        2x -l -38 1h -2w -t
        n o 71 6x 1 a 70 35 2 5 75 3u 3 4 1e 0 -1 -2 d 0 -3 -4 j 2nve 6 -a 78 1e2z 7 9 11 25 -5 8 76 qw -6 -7 1g 0
        -8 -9 11 1f b h 2e df c f 6g 0 -b d 76 6 -c e 1h 15o -d -e 4p 0 g -h d 0 -f -g l 0 i -o 71 lw j l 70 fh k -k
        1z 2738 -i -j 1h 15o m -n 6e 0 -l -m -37 2e -28 k -27 12 -1v -30 1l 1u -1r -25 24 -1e v 2o -35 -1q 1r 21 2s
        -1k 0 -1g
        n o 6x aa 1 4 6x 28 -1 2 5n 0 3 -4 23 211mo -2 -3 6x p4 5 d 2 3q 6 -d 48 0 7 -c 66 0 8 -b 11 ql 9 c 5s 0 a b
        1a 3v9w -5 -6 a 0 -7 -8 5 9f -9 -a 1w j0uk5 e m 13 5i f l 6e 0 g -k 39 0 h k 5b 0 -e i 20 3f2k j -h 11 ad -f
        -g 20 3w1o -i -j 70 l5 -l -m x 1950 -n -o -35 -1z -r 11 -1j 1l 1y -h n -3n -32 -2u -h 31 25 -6p 2h -72 2i -x
        -2x 1w -4o l
        n o 6x d3 1 9 6x 3d -1 2 78 3hs -2 3 3p 0 4 8 12 15o 5 7 4r 0 6 -5 78 13mk -3 -4 5m 0 -6 -7 19 1t78 -8 -9 6x
        oe a g 2 4m b e 39 0 c -d 2a 2p8 d -c 66 0 -a -b 1x 5ios -e f 23 k9yjs -f -g 6e 0 h m 39 0 i l 3 3h0 j k 6x
        qw -h -i 26 2p8 -j -k 2a 1xg -l -m 23 5xzpc -n -o -31 35 -7 3b -2n -1l 2d -24 3b 1f -2u -22 -22 d -3b 20 2a
        2y -46 1s 28 -5y 2t -3m
        n o 6x aa 1 4 6x 2x 2 3 6x p -1 -2 13 c8 -3 -4 6x p4 5 g 1f 0 6 f 1x aq6s 7 -e 5 32 8 -d 4v 0 9 e 77 qq a -a
        1i e9w -5 b 13 i3 c -9 77 bv d -8 6b 0 -6 -7 75 i3 -b -c 13 4w -f -g 1w j0uk5 h -o g 2p8 i -n 13 5i j m 5b 0
        -h k 20 3f2k l -k 11 eo -i -j 1f 0 -l -m -35 -2g -19 r 2h -i 1j 1w -38 -h -21 1q -18 -22 0 -3q 2u 10 -61 28
        1z -3p -1u -2r
        n o 74 5j 1 5 j 2qw6 2 4 1d 2w -1 3 70 g -2 -3 72 bu -4 -5 12 3h0 6 e z mx 7 d 72 68 -6 8 23 1vx7s 9 c d 0 a
        b 20 5v18 -7 -8 66 0 -9 -a y 48s -b -c j d70 -d -e 77 12 f g 1 af0 -f -g 1h 1xg h -o 2b 0 i -n m 0 j -m 20
        8o44 -h k w 16to l -l 15 3 m -k 20 9te8 -i -j -2x -2g -l -1d 2h -1k -2m -4 12 -2o 25 -x -25 2v -1r z 2g -31
        2f 2n -2r -24 -30 -1g
        n o 6x em 1 d 6x 3d 2 3 6x r -1 -2 28 0 4 a y 6k4 5 -9 12 2p8 6 -8 77 qq 7 -7 76 os 8 -6 75 ob 9 -5 2z 0 -3
        -4 8 5d b -d 1z 351g -a c 78 2b9o -b -c 6x q4 e k 1z 9ujw f -k 11 ql g j 13 i3 h -h 39 0 i -g 6x nd -e -f 11
        qt -i -j 1u 2p8 l m 1a a5cs -l -m 13 5i -n -o -31 -27 36 -1m -16 -h -1d -x -2n -1f 1e -2l -3d 12 24 -1q -2d
        -3n 8 -3e 1z -4a 2m -s
        n o 6x 7y 1 7 6x 1k -1 2 28 0 3 -7 20 5pms -2 4 10 2p8 -3 5 4d 0 6 -6 1z uh8 -4 -5 6x px 8 j 2d 0 9 -j 6x ip
        a d 20 2xbo b c 4w 0 -8 -9 26 0 -a -b 10 ob0 e -i 1z 4ekc f -h 3i 0 g -g 1w 39e5a -c h 20 37cs -d i 14 ox -e
        -f 1w j0uk5 k -o g 2p8 l -n 6x qw m -m 1f 0 -k -l -2w -1e -1o -1w 4z -1v -1y 1r -28 v -12 17 -59 1j -1c 26
        -1a 20 -28 26 -8 2s -2b -2o
        n o 6x aa 1 4 6x 1z -1 2 2e id 3 -4 5n 0 -2 -3 6x px 5 l 1f 0 6 h 6z r5 7 f y 5sc 8 e 21 0 9 -b 74 ay a b 8
        3p -5 -6 13 i3 c -a 72 4s d -9 2 o7 -7 -8 1w 4k8um -c -d 1y rp g -g j 11wl -e -f 13 4w i k 1f 0 j -j 74 23
        -h -i 1w 3bl68 -k -l 1w j0uk5 m -o 13 5i -m -n -2s -t 1o -1w u -2j 11 -2r 26 -2l -3y -32 1w 8 -2q 1n 1s -2l
        1i 1c -4u 2j -s -2f
        n o 6x 6u 1 2 6x 18 -1 -2 6x q4 3 f 6x mq 4 e 11 p 5 d y 5sc 6 -b 1g 0 7 8 1y rk -3 -4 8 5y 9 c 58 0 a -8 78
        1r22 -5 b 1w bkkkv -6 -7 4y 0 -9 -a 1y pt -c -d 1p mf -e -f 1w j0uk5 g m g 2p8 h -m 5b 0 i l 39 0 j k 6x r0
        -g -h 1w 7o6be -i -j 74 rd -k -l 11 rl -n -o -2u -1a -2s 1i 27 -1s 26 -1c 16 -42 -1x y -11 1d -r 1v 2t 1w
        -6f 1m -5y -2l t -3n
        n o 75 3u 1 4 6z 4i 2 3 1e 0 -1 -2 10 1xg -3 -4 12 3h0 5 d 10 lzo 6 b 0 1nss 7 a g 0 -5 8 13 6y 9 -8 17 48s
        -6 -7 1g 0 -9 -a 1h 2p8 c -d 0 48s -b -c 0 1zdg e j g 0 f i 3 0 g -h 10 5sc -e h f 0 -f -g 1c 0 -i -j 1w
        j0uk5 k m 13 5i -k l 1f 0 -l -m v cp -n -o -2m 2j -1v f -1l 1h -w -22 -1p r -2l 2h -28 -1u -1p 1r -1p 22 -1p
        2g 2c -3a w -3z
        n o 6x 5x 1 2 6x r -1 -2 6x px 3 i 6z r9 4 h 78 4in -3 5 21 0 6 -g 4v 0 7 g 1f 0 8 e 1x aq6s 9 -a 1b -r08 a
        b 74 mj -4 -5 1b 0 c d 1x 5ios -6 -7 5 2o -8 -9 15 38 -b f 1w 2h1da -c -d 74 ep -e -f 2z 0 -h -i 1w j0uk5 j
        -o g 2p8 k -n 6x ra l -m 1f 0 -j m 1y rp -k -l -2u -1d 32 2g -7 -3t 15 z -1c -1h 8 14 -3o -31 1x -3q -d -3i
        24 1g -3g 2q -2k -1u
        n o 75 3u 1 6 z 6 2 5 75 i -1 3 1z 2k7g -2 4 23 lyw8 -3 -4 14 27 -5 -6 10 3h0 7 a 11 3 8 9 g 0 -7 -8 2 3u -9
        -a 1 cqc b f g 0 c -f 22 gp d e 1z 3uw0 -b -c 10 byk -d -e 1w j0uk5 g -o 66 0 h -n 1f 0 i j a 2p8 -g -h 20
        41g4 k m 1z 1uqs -i l v b4 -j -k 20 a97o -l -m -2r -1w 8n -g -1l 9 -20 -c f -1x -c -2u -z 11 1s 2b -2b 29 12
        -5a 2e -3n -2w -w
        n o 6x 55 1 2 6x p -1 -2 6x q4 3 e 78 4in -3 4 y 6k4 5 d 6y qp 6 b 74 a4 7 9 29 0 -4 8 8 3p -5 -6 73 e5 a -9
        x yc4 -7 -8 1o 3h0 -a c 1g 0 -b -c 73 or -d -e g 2p8 f -o 39 0 g m 59 0 -f h 1n 0 i -l 1z re4 -g j 11 pf k
        -k x s5w l -j v hp -h -i y 1xg -m -n -2s -1b 2j -1c h -2c -6 1l 1h 37 -2u -e -2o 1p 2e 22 -ay -c 3 1x 2i 29
        -56 -2b
        n o 6x 3d 1 2 6x p -1 -2 6x q4 3 f 21 0 4 -f 10 lzo 5 c 20 45b0 6 a 28 0 7 9 77 37 -3 8 77 qq -4 -5 y 1xg -6
        -7 1z 40ag b -a 15 1 -8 -9 20 2xbo -b d 15 56 e -e 2e m -c -d 1w j0uk5 g -o 5b 0 h m 6x ra i -l y 1xg -g j
        28 15o -h k y 2p8 l -k 1w 7o6be -i -j 36 0 -m -n -2s -1i -1s 1m -1i -t -3u 1x 8 -1h 2k -2p 11 -23 -3i 1v 21
        -8 -8o n 2p 21 -54 -1x
        n o 6x 2x 1 2 6x m -1 -2 6x px 3 g 23 211mo 4 f 78 4in -3 5 33 0 6 -e 72 qy 7 e 1x aq6s 8 -b x 13qk 9 d 20
        45b0 a -8 23 19z3c b -7 20 2xbo c -6 19 2k7g -4 -5 21 0 -9 -a 73 1y -c -d 14 i -f -g 20 98y4 h l g 2p8 i -l
        6x r2 j -k 1x 3f2k k -j 1x 30es -h -i 78 1mdl m -o 14 2t -m -n -2q -1i 23 -1k 28 -39 x f 19 -34 -2f 2s -1e
        -2x 1k 1 1b -2v 2e 2f -2c -3m 1x -2x
        n o 75 34 1 4 22 34m 2 3 71 s -1 -2 x 0 -3 -4 10 3h0 5 8 1 b6s 6 -8 23 1vx7s -5 7 71 pq -6 -7 1 cqc 9 h g 0
        a -h 2 mw b -g z ky c g 1y r6 -9 d 6b 0 e f 20 4q50 -a -b 1y rr -c -d 5 ke -e -f 1w j0uk5 i m 9 ig j -m 1f 0
        -i k 1y rp l -l 1f 0 -j -k x 19ws -n -o -2j -z -1w 9 -1y -z 19 e -1b -11 3t -1v 1q 1p -1o -1t 1g 23 -1g 2g
        -2x -17 -31 1p
        n o 6x 3d 1 5 6x h -1 2 1d b8 3 -5 1b -r08 4 -4 4 18 -2 -3 6x qy 6 l 6x nd 7 k y 6k4 8 -j 73 r2 9 -i 76 nj a
        i 1d me b -e 1x 5cik c f 1b -r08 d e 76 i -6 -7 1b 0 -8 -9 4 a1 g -d 1r 0 -a h 14 0 -b -c 1a 46uk -f j 14 1i
        -g -h 1p m2 -k -l 39 0 -m m 4y 0 -n -o -2r -y 40 -1y l -10 2v -2x 14 4 1o -35 2j -29 -s 30 -7 -v -1w 12 -m
        25 1y -3w
        n o 6x 4j 1 2 6x m -1 -2 6x qw 3 i 2r 0 4 -i 2d 0 5 -h 1 zvo 6 -g 21 0 7 -f 10 lzo 8 a 23 o0yw -3 9 1c 0 -4
        -5 12 83o b d 1x au1o -6 c 25 15o -7 -8 1f 0 e h 1a 8db8 f -c 14 pg -9 g 1r 0 -a -b 1x 3cr8 -d -e 5b 0 j m
        1v 76vg -j k 14 rr -k l 13 2 -l -m 74 r5 -n -o -2n -18 -u b -2b 2q 22 -2z 2q 1i -1d -2c -3k 2o -39 1d -1m
        -3t 2b 1s -38 u 18 -4v
        n o 6x 28 1 2 6x g -1 -2 6x q4 3 h 78 4in -3 4 58 0 5 -h 66 0 6 -g 2d 0 7 -f y 0 -4 8 1w lzld -5 9 28 15o a
        d 36 0 b -9 6b 0 c -8 13 j0 -6 -7 x 19ws e -e 78 1e2z f -d 1w 3pqmi g -c 53 0 -a -b 1w j0uk5 i -o 6x rc j -n
        y 1xg -i k 28 15o -j l 35 0 m -m 1g f1o -k -l -2p -1g 1y x -1v 21 -1z a -15 -6 -4d -3p 1s 10 -1t -2m -27 1o
        1u -2a -94 1y 2d -21
        n o 75 5y 1 3 70 i -1 2 1d d -2 -3 d 0 4 f g 0 5 c 1r 15o 6 -b 20 5spw 7 8 1s 0 -4 -5 1f 0 9 -a 1x 25jo -6 a
        4v 0 b -9 z 0 -7 -8 72 d7 -c d g 1xg e -f 60 0 -d -e 2 jp g -o 1w j0uk5 h -n 71 ok i m 1x 2k7g -g j 1x 38wc
        k l 16 4h -h -i z 5z -j -k 39 0 -l -m -2d -17 a -28 -3 -1g -y 2g -2l -33 16 -k 1k -10 -y 1f 1s -3a -m 23 1w
        -2i -15 -1v
        n o 6x 28 1 2 6x g -1 -2 6x p4 3 i 3p 0 4 h 78 3hs -3 5 58 0 6 -g 26 0 7 d 4r 0 8 b 1x 5cik 9 a 78 1d22 -4
        -5 23 k6ohs -6 -7 1b -gl8 -8 c 16 qq -9 -a 6x hb e g 18 48s -b f y 15o -c -d 77 46 -e -f y 50k -h -i 5b 0 j
        m 6x rc k -m 39 0 -j l y 1xg -k -l 36 0 -n -o -2o -1d 28 v 3i -1n 2u 1o -2c 1g -1h h -1e -13 l -24 28 -2j 19
        1s -4c 28 1m -56
        n o 6x 1z 1 3 6x p -1 2 1y rr -2 -3 6x p4 4 h 1h 3h0 5 g 8 7e 6 e 70 qw 7 d y 6k4 8 -a 12 2p8 -4 9 1w 36e68
        a c 12 p2s b -7 w -15o -5 -6 4y 0 -8 -9 1y rp -b -c 20 652c -d f 20 7qxo -e -f w ob0 -g -h 1w j0uk5 i -o g
        2p8 j -n 6x ra k l 3 3h0 -i -j 5b 0 -k m w byk -l -m -2j -1d 1u t 1z -t 1z 1 -1y -1e -1b y -2m 2x -1w u -35
        16 -2f 2f 1a -56 -2i -1j
        n o 6x 3d 1 3 6x g -1 2 1d am -2 -3 6x r2 4 j 78 3hs -4 5 1x 1270 6 7 1v 2gck -5 -6 5w 0 8 i 58 0 9 h 11 h a
        g 10 lzo b f 10 e9w c d 6x em -7 -8 1x 4bh8 e -b 78 9x0 -9 -a 2e t -c -d 1w 3wv6 -e -f 1x 39o4 -g -h 1x 1zdg
        -i -j 5b 0 k m 1w ac6ht -k l 1x 38wc -l -m 36 0 -n -o -2o -1g t 2c -2r 15 5 1e -3f 1o -3c -21 26 -34 1 -1
        -3m 20 -44 29 -32 22 1s -3z
        n o 6x 1z 1 4 6x g -1 2 1d 9c -2 3 28 0 -3 -4 6x r0 5 k 28 0 6 b 1x 7lx4 7 9 5h 0 8 -7 6x nx -5 -6 1i 1xtw a
        -a 5n 0 -8 -9 1t 0 c f 28 1xg d -e 5n 0 e -d 1d 2v -b -c 4o 0 g i 2z 0 h -h x -iwk -f -g 0 2o2c -i j 16 dp
        -j -k 5b 0 l -o g 2p8 m -n 20 98y4 -l -m -2m -1e 3n -m 8 1h 29 -28 29 1q -1r -5 2p 1m -20 17 -30 -2b 2g -1f
        28 -8 -35 -25
        n o 74 52 1 3 1d 0 -1 2 75 gv -2 -3 1h 3h0 4 m 26 di4 5 i a 0 6 g k 0 7 -e 3 15o 8 -d 1x sxo -4 9 1x 2rx8 -5
        a 1x 38wc b f 1w 15pkf -6 c 1w b4ocl d e 5r 0 -7 -8 w xkc -9 -a 58 0 -b -c 1y ro h -h i 15o -f -g 1y qn -i j
        1x 39o4 k -m w qmc -j l 1x 2u8k -k -l w ob0 -n -o -20 -u t -1e 11 2b -3g 1a g -b3 r -2g -r -2b -2h 1b 1a 26
        z -1 -3i 1i e -2t
        n o 6x 1k 1 2 6x g -1 -2 6x r9 3 l 3o 0 4 -l 78 4in -3 5 3z 0 6 -k 28 15o 7 d 2k 0 8 -a 1w 5cuhv 9 b 73 bd a
        -6 78 pvf -4 -5 78 1mdl -7 c 15 3j -8 -9 x 19ws e k 1w b4ocl f j 23 m0fs g h u 0 -b -c 6x pf i -f 2g 39 -d
        -e 78 26zh -g -h 12 48s -i -j 5b 0 m -o 1w j0uk5 -m -n -2k -13 1p 1 -2b m 1v h -1y -1v 10 -2m 0 -20 1h -5z
        1b -b 24 1e -32 26 -1c -2h
        n o 6x p -1 1 6x qw 2 k 28 0 3 d 3p 0 4 -c 2r 0 5 -b 33 0 6 -a 3 15o 7 -9 74 4f 8 b 16 9g 9 -5 19 28ms -2 a
        16 i -3 -4 6y rd c -8 3h 0 -6 -7 38 0 e -k 6x 7y -d f 6y 2g -e g 19 44j8 h -j 5m 0 i -i 1w 5cuhv j -h 16 p
        -f -g 1w ac6ht -l l 1v 76vg m -o 10 puk -m -n -2b -7 8k -c -1w 19 -1r -j -12 -1s -3a 2c -14 v 13 -2e -1 27 3
        3n 1o -1o 1u -28
        n o 6x 10 -1 1 6x rc 2 l 6x nd 3 g 78 5jd -2 4 1z 1czw 5 7 16 qq -3 6 73 8z -4 -5 1a 1c84 8 9 1y qn -6 -7 1y
        m4 -8 a 18 6k4 b e 78 o7a c -c 11 0 -9 d 78 9sk -a -b y 50k f -f 14 1 -d -e 39 0 h k 14 6 -g i 6y rj -h j 13
        11 -i -j 4y 0 -k -l 20 98y4 -m m 13 1 -n -o -22 19 -y -i 29 1v -25 -1r -18 -27 3b -a 4w 1n -16 20 n a -3c p
        -4h 1z -2e 1b
        n o 76 qo 1 k 1h 3h0 2 j 2 25 3 g z io 4 a 4 1e 5 -7 a 0 6 -6 x -mrg 7 9 76 lo 8 -3 33 0 -1 -2 1a 46uk -4 -5
        1x 349o b f 1x 2qdo c e 14 rr -8 d 23 vjsw -9 -a 6b 0 -b -c 22 gx3o -d -e 6i 0 h i 8 0 -f -g 75 5y -h -i 76
        8l -j -k 6z h -l l v jg -m m 17 iwk -n -o 2u -u -6 -b h -1i 1k 1u -26 1t 1c -2t 2c -1h -15 a -1s 2n -e -2s
        -2f -1h n -1p
        n o 72 al 1 b 22 1mi 2 a 75 i 3 4 j 2txf -1 -2 1z 3h0 -3 5 1z 30es 6 8 1a 2e18 -4 7 y 3h0 -5 -6 1z 43dk 9 -9
        75 4i -7 -8 2 14 -a -b 9 57 c i 1x 29ek -c d 1x 2e18 -d e y 1xg -e f 23 1de5w g -i 1x 39o4 h -h 1x 2u8k -f
        -g h 15o j m 2 70 k -m 4r 0 l -l 23 5xzpc -j -k y 48s -n -o -29 t s -2a -17 20 61 10 -y h -1a 25 -2g 18 1g
        -51 -8 13 n -1n -p -z 14 -1a
        n o 72 al 1 7 1d i 2 4 5n 0 3 -3 6z 4i -1 -2 5 3m 5 -7 2 m9 6 -6 6z 28 -4 -5 28 15o 8 e 1x 6oqo 9 d 73 r7 -8
        a 5b 0 b -c 2g 1d -9 c 1z 16to -a -b 1w cuoeb -d -e z mi f l 14 gn g k z 2j h j 14 17 i -h 16 0 -f -g 1x
        30es -i -j 23 255s -k -l 11 qv -m m 73 p3 -n -o -1t -n 15 -a v -1c -27 1b 15 -18 l -2z -18 1y 15 -1x 1e -u
        -5v -40 e 25 -1t 17
        n o 10 3h0 1 4 77 fg 2 -4 12 v90 3 -3 78 3hs -1 -2 1h 1xg 5 m 1g 0 6 9 20 89gc 7 -8 59 0 8 -7 1o joc -5 -6 8
        6f a -m 1z 30es b j 1w ac6ht c i 13 5b d h 2f 3h0 e -d 39 0 f -c 6z ax g -b 12 9n8 -9 -a 28 0 -e -f 16 dp -g
        -h 5w 0 k -l 1z 43dk -i l 3 1xg -j -k 77 j3 -n -o 1m -1n z -1 -47 -x q 23 -k 1j 1l -2d -r 1o -2b 13 -3u 30
        1k -2a -3e -13 -2b b
        n o 6x g -1 1 6x r9 2 l 28 0 3 7 1t 0 -2 4 1x 7lx4 5 -6 1b -r08 6 -5 1x 64og -3 -4 20 45b0 8 g 1x 38wc 9 e w
        e9w a b 36 0 -7 -8 1x 2u8k c d 36 0 -9 -a 41 0 -b -c 6x 7y -d f y 6k4 -e -f 20 51po h k y 3h0 i -j 15 1q j
        -i 74 r9 -g -h 72 g -k -l 5b 0 m -o 1w j0uk5 -m -n -2b s 12 5k -d -1i -1c 1d -29 p -4j 13 -1r 17 -2s 1y -21
        -11 3a 10 -q 1v -1j -2i
        n o 6x p -1 1 6x ra 2 m 62 0 3 -m 16 2z 4 6 1b 1950 5 -4 77 q6 -2 -3 4m 0 7 l 28 15o 8 d 4j 0 9 -a 6z rg a c
        1y mj b -7 16 rr -5 -6 78 p2v -8 -9 1y rq e k y 1xg f i x 19ws g -e 6x ky h -d 1y pi -b -c 1g f1o -f j 1y r6
        -g -h 6c 0 -i -j 3i 0 -k -l 5b 0 -n -o -22 1n -3 -29 -20 3t n -2m 5 -38 j -1u s 25 -b -4u 1p -3y -3 -3q 9
        -3g 1m -27
        n o 74 bj 1 b 1b ftg 2 9 0 re4 3 7 5e 0 4 6 76 1f -1 5 1z 15o -2 -3 1b -r08 -4 -5 1i 15a4 -6 8 a 0 -7 -8 71
        pq a -b 3s 0 -9 -a 53 0 c m 76 ip d j 67 0 e -i 13 23 f h 1h 1xg -c g 76 7j -d -e 1a 36l0 -f i 0 5az0 -g -h
        1h 15o k -m 1z 30es l -l 1z 2qdo -j -k 36 0 -n -o -1y 3j -o 2t -p -2 1p -19 -1j 24 13 18 13 -1x 14 -10 21
        -1s 1 -3m 1e -1v -3o m
        n o 6x g -1 1 6x rc 2 m 1h 3h0 3 l 2x 0 4 k 28 0 5 6 5w 0 -2 -3 3s 0 7 -i 8 33 8 -h 1z 351g 9 i 1t 0 a e 1z
        1lhg b d 1y o8 c -6 1y l1 -4 -5 v al -7 -8 4r 0 f h 11 0 -9 g 59 0 -a -b 1 lzo -c -d 1g 0 -e j 5v 0 -f -g 1y
        rr -j -k w lzo -l -m 5b 0 -n -o -2b i -2l n -3f 0 11 -31 -t l 2j -2b f -25 23 -7 -1m 24 -22 3o e -2h 1k -2g
        n o 6x 9 -1 1 6x rc 2 k 2d 0 3 -k 3o 0 4 -j 3a 0 5 -i 62 0 6 -h 1h 2p8 7 j 10 lzo 8 i 78 5zv -2 9 1g f1o a e
        11 0 b c 1u 1q44 -3 -4 14 0 d -7 19 1ylo -5 -6 1w ac6ht f h 23 m0fs g -a 1w 1fmlo -8 -9 1w bkkkv -b -c 1w
        2rio3 -d -e 76 7j -f -g 5b 0 l m 1w j0uk5 -l -m 1b gl8 -n -o -2l x -1d a -13 5t 8 -36 -l 0 -4v -q 1m b 6 -2e
        -2s 2s -2l -1l 1w -1f 1r -3u
        n o 74 bj 1 8 76 rp 2 7 j 4csu 3 -6 4v 0 4 6 34 0 -1 5 15 16 -2 -3 1x 1nss -4 -5 z r -7 -8 28 15o 9 f 6b 0 a
        d 3s 0 b -c 15 7e c -b 34 0 -9 -a 1z re4 -d e 27 15o -e -f 1x 38wc g -o 1x 30es h m 15 1i i k 11 0 -g j g
        1xg -h -i 1x sxo -j l 1z 10ng -k -l 12 15a4 -m -n -k -g 2t 1z -2h o -2k 1r 1j -2u -16 -2d 1b -f 11 -20 1d
        -3i -5r -7 -2l -4p 3 z
        n o 6x b -1 1 6x qw 2 g 73 ri 3 -g 1x a474 4 -f 3a 0 5 -e 1b -r08 6 9 v cc -2 7 13 4 -3 8 78 s6o -4 -5 1b 0
        -6 a 78 7z6 b c 3c 0 -7 -8 78 bl0 d -d 1f 0 e -c 17 r08 f -b 1o 7dtg -9 -a 59 0 h l 78 1anw -h i 1x 39o4 j k
        1b cqc -i -j 1a ichs -k -l 1x 33hw m -o 78 osf -m -n -2e 1j 12 d -27 -2c w -3j -2k 1m d 1x 0 2q -1f -13 1v
        2n -2n 2b -26 s -3g 15
        n o 10 3h0 1 2 1 5sc -1 -2 74 i -3 3 5 32 4 -o a 0 5 -n 1z yc4 6 8 4y 0 7 -6 74 52 -4 -5 1x 38wc 9 h 1x 2rx8
        a c 28 1xg b -9 78 1mdl -7 -8 y 1xg d g 4y 0 -a e 1x 33hw f -d w af0 -b -c 18 7bw -e -f 1d 0 i m 4y 0 j l 1x
        9fi8 -g k g 0 -h -i 70 r2 -j -k 5w 0 -l -m -13 -2 -1u -1t w 1x z -1y -40 18 z -3z 1q -5j j 19 -2h 1f -1i 1t
        1o -33 -14 -1a
        n o 1h 2p8 1 m 10 3h0 2 5 1e 0 3 -4 22 2we 4 -3 v li -1 -2 1g 0 6 8 0 i4s -5 7 1s 0 -6 -7 23 k6ohs 9 -m f 0
        a b 2f 0 -8 -9 28 0 c d 1z 8cjg -a -b 1z 30es e l 1z 1iec f k 4 6p g j 78 ed4 h -f 1z re4 -c i 12 3h0 -d -e
        0 xkc -g -h x 19ws -i -j 10 p2s -k -l w ob0 -n -o -m -23 7 1n 1z -32 k -8 -34 13 -1w s -4f z 1u 14 -42 -21 4
        -l 29 1n -2 -2i
        n o 6x 9 -1 1 6x r2 2 j 6y ri 3 h 1x sxo 4 5 0 2bpw -2 -3 21 0 6 -g 2d 0 7 -f 1x 9fi8 8 f 1z 57vw 9 -b 2j 0
        a -a 1z 43dk b -9 1z 30es c d 1z 2qdo -4 -5 11 0 e -8 23 vjsw -6 -7 1r 0 g -e 6x 6u -c -d 35 0 -h i x 11f8
        -i -j 1w ac6ht -k k 1x 38wc l m 76 29 -l -m x ftg -n -o -2k -2u 1c 8 -1n 68 1s k -v -23 1q -25 11 -2u -12
        -2f a -36 -1 18 2q -2v -2f 2a
        n o 6x 9 -1 1 62 0 2 -o 3o 0 3 -n 3g 0 4 -m 77 bv 5 l 1h 15o 6 -i 4r 0 7 k 4b 0 8 -f 13 1 9 c 58 0 a -5 y
        5sc b -4 6z z -2 -3 5b 0 d -e 4x 0 e f 10 48s -6 -7 20 5gdg g h 2f 7bw -8 -9 11 4l i j 5h 0 -a -b 78 1e2z -c
        -d 13 1q -g -h 1s 0 -j m 77 rl -k -l -2e -f 1x -1c -20 9 2k f -29 -3f t f -2g -2y -1r -17 r -1g 8 19 -2g -2i
        -2e -2e
        n o 76 ip 1 g 4 rr 2 -g 1 1270 3 e 3 0 4 c 4v 0 5 a 1g 0 6 7 2e 1g -1 -2 j 6z2 -3 8 1d k0 9 -6 3o 0 -4 -5 74
        gi b -9 1x 1nss -7 -8 1y rq d -c 13 13 -a -b 5s 0 f -f 1v f1o -d -e 74 32 -h h 69 0 i -o 10 i4s -i j 1w
        39e5a -j k 11 j -k l 1w j0uk5 m -n 1w 5cuhv -l -m 1x -1a -y 10 -2u -p z -2g 13 -2k -m q -3l 11 1d 1r -1k -n
        1j 1f -1l o -34 1a
        n o 6x h 1 3 1o 7dtg -1 2 5w 0 -2 -3 2d 0 4 -o 21 0 5 -n 5x 0 6 -m 50 0 7 -l 78 58r 8 9 6z qr -4 -5 5w 0 a
        -k 1z 30es b f 2 m9 -6 c 78 5px -7 d 0 w0s -8 e 3a 0 -9 -a 20 8p9s g m 1z 4ekc -b h 1g 7bw i k 2e e2 j -e 4z
        0 -c -d 3i 0 -f l 8 u -g -h 3p 0 -i -j -2a -x 6s 1i -17 3 30 -1 -2h 2e 1r -1p 20 1j 1z -1q 20 -2s 2b -2p 2n
        -1y -2f -17
        n o 6x 9 -1 1 76 ip 2 d 16 rp 3 -d 50 0 4 -c 6x r9 5 b 1 1270 6 9 72 rk 7 8 19 e8qc -2 -3 1y rr -4 -5 5s 0 a
        -8 1v kg4 -6 -7 1y rm c -b 59 0 -9 -a 1z 30es e m 1z 2qdo f -m 74 3q -e g 6z rg h -l 1f 0 i -k 6y y -f j 25
        mrg k -j y 2p8 -g l 16 gg -h -i 1z 31yc -n -o -2c 3 -1x -25 1z -34 18 1u 2f 1 0 36 2p -1g 1z -r -27 1j v -1g
        -1h -3d 5c e
        n o 6x 8 -1 1 53 0 2 l 6x ra 3 k 73 rl 4 -j 38 0 5 -i b 0 6 j 78 vxa 7 c l 0 8 -7 27 0 -2 9 27 1xg a b 20
        4n1w -3 -4 2e au -5 -6 43 0 d i 11 0 e -d 15 2 f h 1z 1rno g -a 13 0 -8 -9 10 2p8 -b -c 22 2nv -e -f 78 lxg
        -g -h 78 myo -k -l 36 0 m -o x 161w -m -n -2f -d -7 29 -20 j -1p 2m -1o -19 i 35 8 -1p z 1s -j 2k -1h 22 a
        -49 -8 i
        n o 6x 9 -1 1 2r 0 2 -o 73 rl 3 -n 6x rc 4 -m 1h 2p8 5 m 20 45b0 6 -j 1x sxo 7 8 78 690 -2 -3 4o 0 9 -i 3s 0
        a -h 1x 38wc b g 1x 30es c e 9 bl -4 d 2e o5 -5 -6 16 67 -7 f 20 3yd0 -8 -9 5i 0 h -g 10 ftg i -f 15 1 -a j
        20 37cs k l 16 r9 -b -c 72 n3 -d -e 16 7f -k -l -2b j -54 l b -1t u -48 1k -1i 1d 5m -1w 1n 1u -2k 26 -1g b
        d -2c 16 -13 -2e
        n o 76 px 1 m 78 4in 2 4 72 g0 3 -3 17 48s -1 -2 21 0 5 -m 50 0 6 -l 3g 0 7 -k 1b -r08 8 f 5e 0 9 -b 20 3nk4
        -4 a 5w 0 b -a 1j p c e 1y nq -5 d 13 r -6 -7 3p 0 -8 -9 1b -15o g h 25 3h0 -c -d y 6k4 i -j 2s 0 j -i 2a
        2p8 k l 2a 15o -e -f 1w 2rio3 -g -h 17 l7w -n -o -6 32 -g 1b -14 23 0 -1g 1z -3e 2i -2y w 3 1c 1h -2c -2f
        -1q -2h 2j -2j -b -1r
        n o 6x 8 -1 1 3o 0 2 -o 1d 3s 3 h 2r 0 4 -g 7 0 5 9 g 0 6 7 4u 0 -2 -3 1p 4t 8 -6 6x 2x -4 -5 z rh a -f 1j
        m9 b -e 1a 9mu4 c g 1x 6c0c d -b 1g f1o e -a 1g 0 f -9 1y rr -7 -8 1f 0 -c -d 11 rn i m 4r 0 j l 1d or k -j
        78 58r -h -i 77 r6 -k -l 1x 14ic -m -n -2b -n 2r -1j l -14 -1k 2i x -b 1u -a -3e -13 20 -2t 2u w -h -l 1v
        -3j -1 -2a
        n o 2c 0 1 -o 1x 1270 2 4 0 2bpw 3 -3 75 7 -1 -2 1d 31 5 -n 74 bj 6 d 23 k4dxk 7 c 23 5o38 8 9 2 5m -4 -5 15
        8k a -9 1y l1 b -8 1g f1o -6 -7 76 qw -a -b 69 0 e m 10 7bw f i 4x 0 -c g 43 0 h -f 4z 0 -d -e 2f 0 j -k 1x
        1pcc k l 23 azu0 -g -h 1k 0 -i -j 22 19x -l -m v -27 v -24 14 -1 46 -j -1z 1o -1x t -1r 15 1b -s 2w 15 -2 -q
        9 2f d -1r
        n o 6x 9 -1 1 3o 0 2 -o 76 ip 3 k 16 ro 4 -j v 4z 5 a 1x 2a6c 6 8 1l 0 7 -4 76 3t -2 -3 1x 5cik 9 -7 19 21os
        -5 -6 13 i3 b -i 6i 0 c j 16 2z d f 1d k0 e -a 13 4b -8 -9 23 k9yjs g -f 6x c -b h z mx -c i 1x 3f2k -d -e
        6z 8m -g -h 6y rh l m 23 1ucw0 -k -l 14 rp -m -n -25 -2h o 8 -a 1p -z 11 31 -15 4c -8 -1 1s 1h -2p g -18 2g
        -d h -23 m -23
        n o 53 0 1 k 5c 0 2 -k 1l 0 3 -j 1u 1nss 4 9 8 3 5 8 1d 2l -1 6 6z rf -2 7 z 7c -3 -4 j 67a -5 -6 20 51po a
        c 20 45b0 b -9 9 0 -7 -8 20 5spw d e 20 5nbg -a -b 20 92e0 f i 1z 1fb8 g -f 22 2xqa h -e z 0 -c -d 1z 1tz0
        -g j w 50k -h -i z nf l -o y 15o -l m 23 l3yso -m -n -w c 8 -3w -1m k -2x f 1n -d -4f 18 -22 1x 20 e 1o -2n
        h -1h e -48 f 1u
        n o 6x 8 -1 1 k 0 2 -o 71 7 3 5 1w 0 -2 4 23 jdj4 -3 -4 62 0 6 -n l 0 7 m 63 0 8 -k 20 92e0 9 k 6x ra a j 19
        6hes b i 19 3afw c f 13 4b -5 d 12 8vg e -8 78 5px -6 -7 13 20 g -c 18 af0 -9 h 20 4if8 -a -b 1y rf -d -e 5b
        0 -f -g w 16to l -j 1g 48s -h -i 1w 5fnab -l -m -29 -13 -l 1f -1 2p -f 2s 9 b -2x -18 3 1g 1b -1o -r 11 -29
        -2t -21 t -2f -2c
        n o k 0 1 -o 53 0 2 -n b 0 3 k 1w 5cuhv 4 c l 0 5 -9 75 di -1 6 5b 0 7 b 1g 0 8 a z 8 9 -4 1n 0 -2 -3 1r 1xg
        -5 -6 13 i -7 -8 1w 6jyo3 d f 14 7o e -c 77 po -a -b 74 by g i w -7bw h -f 19 1q44 -d -e 28 1xg j -i 75 f6
        -g -h 1w ac6ht l m 2 91 -j -k 1x 38wc -l -m -g -v 26 -2j o -32 10 -2v -1r 3l d g -1b 4a -1l 1a -a 29 1r -2b
        -2t 1d -1e -20
        n o 6x 8 -1 1 6x rc 2 m 72 re 3 l 3t 0 4 -k 72 al 5 f 72 g -2 6 48 0 7 d 6z qg 8 -9 78 4xl -3 9 74 9i a -8
        5p 0 b -7 1z 3h0 -4 c 3p 0 -5 -6 13 1x -a e 18 r08 -b -c 1f 0 g j 6x j -d h 8 8y i -g 2x 0 -e -f 15 1 -h k
        15 1o -i -j 15 1g -l -m 77 4i -n -o -27 e 1c 16 -1t 14 2i 3 -1u -1x 3g -1e 3m j -1i -18 -26 1i -1f -2n -5
        -1m -18 12
        n o 6x 8 -1 1 50 0 2 m 4e 0 3 l 78 4in 4 5 19 7n2s -2 -3 21 0 6 -k 2j 0 7 -j 52 0 8 k 1y jy 9 c 29 0 a -7 5a
        0 -4 b 78 ju5 -5 -6 1y nq d g 5p 0 e -b 1t 0 f -a 8 5 -8 -9 2r 0 h -g 1y ot i -f w kg4 j -e 6x 5x -c -d 1y
        ox -h -i 39 0 -l -m 11 1k -n -o -20 1n -1f 1n -b -3g 1m -3r -9 -h 3g -1t 11 24 -3 -2f -1h 25 -1s -2e -21 2d
        38 -1b
        n o c 0 1 -o 63 0 2 -n 1h 3h0 3 m 62 0 4 -k 2a 2p8 5 j 3o 0 6 -f 76 q6 7 -e 68 0 8 -d 16 ps 9 -c 1r 0 a f 3i
        0 b c 19 80ys -1 -2 1w ha1j0 d -6 6z 4 -3 e 2r 0 -4 -5 15 1i -7 g 0 4vjg h -b 3i 0 i -a 15 38 -8 -9 5v 0 k l
        5 8 -g -h 1x 43rg -i -j 76 8l -l -m b -w -13 1s -34 -17 f -1v c -2v 14 1d 26 -c -1y -2i 1f 1x -20 -1q 9 -24
        -2u -32
        n o 50 0 1 -o 28 0 2 d 2x 0 3 -c 76 p2 4 6 16 p1 5 -3 5b 0 -1 -2 1w 1b9bo 7 a 1y ok 8 9 16 qw -4 -5 14 r9 -6
        -7 u 0 -8 b v j3 c -b 1n 0 -9 -a 3s 0 e -n 44 0 f m b 0 g l g 0 -d h 23 1de5w -e i 13 4w j -i 10 9n8 -f k 23
        jyyps -g -h 1z uh8 -j -k 1v 64ak -l -m e -1p 2b -t 3c -3p n -1g -21 1f 1k -1x -r 1q -d -i 23 -1o 22 -j -3 6f
        1r 2f
        n o 6x 7 -1 1 73 ro 2 -o 5l 0 3 -n 5 32 4 j 20 47mc 5 c 1z 2tgs 6 b 1z 10ng -2 7 25 3h0 8 9 74 14 -3 -4 z f4
        -5 a 20 2o2c -6 -7 1z 31yc -8 -9 11 0 d e 20 78f0 -a -b 20 4jys f -h 6x 28 -c g 1b 83o h -g 1y rr i -f 72 g0
        -d -e 6x bo k l 5 n7 -i -j 2z 0 m -m 16 m1 -k -l -20 0 m -2b 13 1z -20 4e g -1b q 4t -2c w 2j 21 a -1g 1p 9
        -2j -44 -2i -2p
        n o 6x 7 -1 1 3g 0 2 -o 66 0 3 l 63 0 4 -k 1h 2p8 5 i 11 h -2 6 20 45b0 7 b x 12ys 8 -7 53 0 9 -6 1y rq -3 a
        6c 0 -4 -5 20 51po c e 15 1p -8 d 1y r6 -9 -a 1y ql f h 1a ichs g -d 11 2c -b -c 5s 0 -e -f w puk j -j x
        19ws -g k 11 0 -h -i 6x h -l m 1y rr -m -n -24 b -a -3f 3 -3y i 1g -1r 1a -x 1i -2m -1n -5 -1a -13 2a -2f
        -2n 3e -20 1t -29
        n o c 0 1 -o 6x 9 -1 2 2u 0 3 m 33 0 4 k 2 1g 5 e 71 7 6 9 70 2f 7 8 1a 1n10 -2 -3 77 px -4 -5 2f ftg a -b y
        5sc b -a 43 0 c d 1x 38wc -6 -7 6x e -8 -9 8 0 f -i 28 0 g h 6x 55 -c -d 1i 4if8 -e i 9 he j -h 6x mq -f -g
        6d 0 l -l 70 py -j -k 77 r6 -m -n -1q 5 2w q -29 -7 l 65 w -16 -1a 1g -i -21 2w -15 -26 c -24 y 1x -2o q -2u
        n o 2u 0 1 m 2r 0 2 -m 1h 2p8 3 l 4n 0 4 -j 77 qh 5 h 77 ct 6 c 4 38 7 9 3k 0 8 -3 53 0 -1 -2 1z 2yhc a -7
        3z 0 b -6 18 15o -4 -5 19 2wjw -8 d 5t 0 e g y 48s -9 f z w -a -b 1z 3l8s -c -d 0 nj8 i k 19 1q44 -e j 16 i
        -f -g 1y pk -h -i 77 k4 -k -l 77 rd -n -o 6 -1s -22 3 -2d 1d 1n 12 3 -2g 18 1d -s -2b 2f -1f -16 n 21 -2e g
        -2n -2x 16
        n o k 0 1 -o 3a 0 2 m a 0 3 k 1o 48e4 4 j 20 6w2k 5 9 1g 15o -1 6 11 h 7 8 1t 0 -2 -3 z mx -4 -5 41 0 a g 10
        3h0 b d 76 d c -8 70 r -6 -7 78 f1x e f 1r 0 -9 -a 1 di4 -b -c 78 9gg -d h 10 5sc -e i 14 qz -f -g 44 0 -h
        -i 11 o5 l -l 20 3tqc -j -k 75 5k -m -n -h 1g 0 -i p -16 2b -1t 2k -r -17 11 1d -x -4j 17 g 44 -2i -j k 4h 9
        -1z
        n o c 0 1 -o v r -1 2 6x 9 -2 3 w -48s 4 9 6b 0 5 8 8 8 6 7 27 0 -3 -4 11 0 -5 -6 23 1ucw0 -7 -8 10 3h0 a f
        12 1xg b c 14 5 -9 -a 12 v90 d -e w 7bw -b e 1g 48s -c -d 23 o0yw -f g 14 1 h j y 6k4 i -i 74 2j -g -h 1p qt
        k -n 24 0 l -m 14 re m -l y 2p8 -j -k -2a -1v -2e v 3m -t 2u 8 -k p -3 -e -2a l -a -v 1l -1m -1e o 13 t -1a
        -34
        n o 2c 0 1 -o 10 3h0 2 9 2 3c 3 8 33 0 4 -6 3i 0 5 7 6y r3 -1 6 1y rr -2 -3 71 a6 -4 -5 i 2p8 -7 -8 2a 2p8 a
        -n 16 2o -9 b 1w j0uk5 c k 5b 0 d j 6x rc e -g 1r 0 -a f 2 4f g i 1g 15o -b h 2f 15o -c -d 43 0 -e -f 5a 0
        -h -i 16 e7 l m 78 1mdl -j -k 1y rr -l -m 3 -1w 19 -c 1n -1r -1o m x f -1y 17 -x -r -40 1f -2k c 2l -2j -34
        1h -14 -1r
        n o 72 rk 1 l 2k 0 2 -l 1v 0 -1 3 w 1270 4 g 6i 0 5 f 6y rb 6 -c 12 v90 7 e 5s 0 8 d 19 918c 9 -7 1b 13qk a
        -6 76 j0 b -5 6x 6u -2 c 78 i65 -3 -4 53 0 -8 -9 78 i65 -a -b 6y 5j -d -e 1i 45b0 h j 4b 0 i -h 20 89gc -f
        -g 74 q1 k -k 1 3h0 -i -j 1x 2sp0 m -o 1y rr -m -n -2b -w 28 -s -1z 3g -2r m -1p 2o q -a -2m j -6 -1o -2b -b
        1s -m -13 -26 18 8
        n o 1v 0 -1 1 3t 0 2 -o 3o 0 3 -n 19 f3lg 4 -m 73 rm 5 m 76 dk 6 7 1s 0 -2 -3 e 0 8 -j 28 15o 9 d 1x 5ios a
        -8 x 0 b c 1b mrg -4 -5 6x 3v -6 -7 1x sxo e f 1v 3b7o -9 -a x 19ws g -i 73 e h i 15 9 -b -c w lzo -d j 1x
        38wc -e k 5r 0 -f l 6b 0 -g -h 1a 3dj0 -k -l -27 7 14 q -1h 2i k -k -4p k 2b -6 k -24 z -32 16 1j -1i w -1k
        -y -1r -2g
        n o 3a 0 1 -o 62 0 2 m 1v 1xtw 3 f 1x 1270 4 5 9 3m -1 -2 78 7z6 -3 6 72 d7 7 a 1x 4dsk 8 9 2f puk -4 -5 20
        2lr0 -6 -7 72 rk b -d 1z 2fks -8 c 1x 39o4 -9 d 6x pf e -c 20 4olg -a -b 6x 14 g l 1b b6s -e h 1z 1rno i -j
        1f 0 j -i h 0 k -h 20 4gvo -f -g 1b 3h0 -k -l 2g w -m -n 1g -1u u -13 2n 3c -c k -2m h -1e 1q -19 -d 6 7o -7
        -r -1a t -2 21 -2w 1k
        n o 1b -r08 1 5 1x 7lx4 2 4 14 3a 3 -3 58 0 -1 -2 43 0 -4 -5 1b -15o 6 7 26 83o -6 -7 52 0 8 -o 3q 0 9 -n 4r
        0 a k 10 iwk b i 15 33 c h 13 25 d f x -i4s -8 e 1y qt -9 -a 16 j7 -b g 25 5sc -c -d v n4 -e -f z q4 -g j w
        50k -h -i 44 0 l -m 26 0 -j m 17 1xg -k -l 1d -2c 0 4 -25 -2x j -1k r -d -f -w -56 v -1y 16 2h -o -1e -u t
        3f -15 1v
        n o 2c 0 1 -o 73 rl 2 l 1v 0 -1 3 1h 1xg 4 i 54 0 5 -g h 2p8 6 f 6y rh 7 -b z mx 8 d 15 n -2 9 11 h a c 27
        2p8 b -5 1d 45 -3 -4 75 au -6 -7 9 ij -8 e 20 5hx0 -9 -a 26 0 g h 9 1al -c -d 1g 5sc -e -f 1b zvo j -k 2f
        15o k -j 14 42 -h -i 71 rd m -n 17 2p8 -l -m -21 -9 k 1s -1z -p f 16 -1i 1k -d -39 15 1k -16 -1l -1f w 1r
        -2i -3h -o -2 -1k
        n o c 0 1 -o 5x 0 2 -n 8 6f 3 l 1b -r08 4 b 13 r 5 7 5w 0 6 -3 74 52 -1 -2 1w 4onx6 8 9 13 2w -4 -5 71 42 -6
        a 20 41g4 -7 -8 1b 0 c d 12 af0 -9 -a 71 7 e -j 2 1g f -i 0 b6s -b g 74 g h k 1a 2tgs -c i 11 h j -f 2g 4e
        -d -e 77 qy -g -h 1a 4x30 -k m 20 7qxo -l -m -a 1t -2l -c 1h q 15 -25 -2u g -18 v 70 -m -8 1g -25 -11 -1 -1n
        1a -1o -1q -2p
        n o 65 0 1 -o 13 i3 2 m 1g 0 3 8 0 f1o 4 5 1o 4zec -1 -2 55 0 6 -6 1o 7bw -3 7 1v b6s -4 -5 11 j 9 g 23 5o38
        a c 15 19 -7 b 77 p3 -8 -9 j fhj d e 15 l -a -b 23 jiv8o f -e 1i 349o -c -d 1w ac6ht h -l 20 45b0 i -k 4r 0
        j l 1w cnpx -f k 20 3nk4 -g -h 12 19ws -i -j 1l 15o -m -n 1 3a -3s v -1m 1i -22 1y -1k -13 m t 2f -a -2n w
        -12 -2m h b -13 -15 1z -2b
        n o 65 0 1 -o 2d 0 2 -n 62 0 3 m 3o 0 4 -k 68 0 5 l c 0 6 -h 78 7z6 7 a 1p 7i -1 8 6x 10 -2 9 v ke -3 -4 1p
        mu b g y 6k4 c -a 1x 38wc d -9 1x 30es -5 e 16 6i -6 f 20 3yd0 -7 -8 6x ky h -g 1y qq i j 1x 3w1o -b -c 1y
        rg -d k 1x 2mis -e -f y 15o -i -j 6y 0 -l -m 3 -19 2s -14 2 u -3i -m f -1c -1t j 1j 11 -17 -1y -2i -1e 2f
        -1t 1l -2n -11 -26
        n o 21 0 1 -o 1h 3h0 2 -n 1w 4w378 3 i 1w 39e5a 4 f 12 v90 5 -c 36 0 6 e 77 2m -1 7 16 rr 8 -9 6c 0 9 c 12
        l7w a b 5e 0 -2 -3 1y rq -4 -5 1d me d -8 1y qw -6 -7 10 50k -a -b 36 0 g h 1y o0 -d -e 10 3h0 -f -g 25 0 j
        k 67 0 -h -i 1w 7cnrg l m 6z ro -j -k 10 s5w -l -m -14 -r 1g -3 -5w -1 1k -1x 2l -f 22 13 2b -9 1t -1x 19
        -17 11 -3w -1c d -x -21
        n o 1z 1bgc 1 h x xkc 2 -h 23 lyw8 3 7 4 62 4 -5 12 uh8 5 -4 1y qf 6 -3 x -3h0 -1 -2 1y rr 8 g 11 rq 9 -e 43
        0 a f 1b hd0 b c 22 8pj -6 -7 1y j5 d e 4b 0 -8 -9 1y qz -a -b 11 qo -c -d 6c 0 -f -g 5w 0 i -o 1y px j l 1a
        9eck k -k 78 1r22 -i -j 55 0 m -n 28 0 -l -m -1d 17 -1j 1g -2o -7 12 1q -1o -1w 7 1n -1n -3k -h 1z -1e 1r
        -16 -1b i -j 13 -2m
        n o 1 10ng 1 j v 4z 2 c 70 rl 3 b 74 ep 4 -9 1y rm 5 8 1d 3s -1 6 1y r3 7 -4 13 6y -2 -3 10 5sc 9 -8 v 2g a
        -7 1v 16to -5 -6 1g 5sc -a -b 1h 2p8 d i c 0 e -h 2 k f g y 48s -c -d 4x 0 h -g 2 5m -e -f w lzo -i -j w w0s
        k l 6i 0 -k -l 10 6k4 -m m 3 3h0 -n -o -14 -13 2h 20 -1q 1q -3i m k -5m k b -p -1h 1j -k -2h 7 -22 18 -1y
        -1g u -21
        n o 5c 0 1 m c 0 2 -m k 0 3 -l 4m 0 4 -k 1x 5o38 5 k 6y rj 6 -g 77 qy 7 f 1w 4w378 8 d 75 kd 9 a 1w 415qu -1
        -2 1l 1xg b -6 71 5b -3 c 72 rl -4 -5 y 3h0 -7 e 4r 0 -8 -9 74 g g -f 71 3i h -e 1x 2v0c i -d j jbp -a j y 0
        -b -c 1x 5yi8 -h l 1w 7qoc -i -j 1y r7 -n -o 7 -1d -18 1a -18 -2p n 3r -25 -v 3s -14 -w -w -17 -j -2e 4c -5
        -t -1q -2g -27 8
        n o 1v 20x0 -1 1 a 0 2 l 74 m6 3 8 8 6z 4 -7 12 15o 5 -6 y 7bw 6 -5 v 6r -2 7 67 0 -3 -4 1w j0uk5 9 -l 10
        8vg a g 59 0 b f 2t 0 c -c 2f byk d -b 1p m2 e -a 5s 0 -8 -9 43 0 -d -e 6 0 h j 2f 2p8 i -h 15 a -f -g 76 n7
        -i k 70 rg -j -k 1g 5sc -m m 13 11 -n -o -6 1 2v -s -1s l -1i -k 1b -1o -2w -39 -22 1e 1b -20 q 1q l -29 -21
        -1y 1n -1s
        n o 5c 0 1 -o 6z ri 2 i 1 2p8 3 7 1a 4x30 4 6 2 rr -1 5 5v 0 -2 -3 1a 9204 -4 -5 16 ab 8 b 25 2p8 9 -9 78
        a2p -6 a 71 n7 -7 -8 20 5gdg c h 20 45b0 d -f 4r 0 e -e 20 3nk4 -a f 1b s5w -b g z oh -c -d 14 4p -g -h 1x
        2sp0 j -n 1b i4s k m 2e ab -i l 16 2z -j -k z 1a -l -m -11 -r 2n w -o x -m u 1e m -2l 1b -21 -1e z -1c 2 -1i
        -1s 16 f -2x d -17
        n o 3o 0 1 -o 65 0 2 -n 75 6 3 9 0 uh8 -1 4 2 j5 5 -7 51 0 6 -6 26 0 7 -5 22 1bmm 8 -4 5a 0 -2 -3 77 0 -8 a
        19 36l0 b d 1x sxo -9 c 8 5y -a -b 1x 5ios e -m 1x 3gm4 f m 6y m g h 1a 3v9w -c -d 1x 30es i j 6z ro -e -f
        14 rk k -j 1x 38wc l -i 76 67 -g -h 19 igco -k -l -14 55 l 1e 2 -17 -1m -2a -1m c -17 -k 20 -5 -3n m -2y -8
        17 z -1h -r -27 -21
        n o 10 3h0 1 i 5 6 2 -i 50 0 3 -h 1o 5sc -1 4 9 vs 5 g 1w q2r5 6 7 y 15o -2 -3 1k 0 8 d 1p 5a 9 a 20 3jp8 -4
        -5 1z xkc b c 1i ftg -6 -7 y 3h0 -8 -9 1d g -a e x 12ys f -d 1z 11f8 -b -c 1u qmc -e h 1z yc4 -f -g 5 ri j l
        a 3h0 k -l 76 2 -j -k 11 qv m -o 1o 19ws -m -n o -l -2q 13 -l -6 30 -10 1m -1t -s 1p -1t 24 -1z 17 21 19 -2b
        a -2k -1m 1o -2y
        n o 3g 0 1 -o 20 7lj8 2 d 78 3hs -1 3 20 5spw 4 8 20 5gdg 5 6 1i 4fc4 -2 -3 1i 1q44 7 -6 11 7 -4 -5 27 1xg 9
        c 71 8 a -a 11 0 -7 b 6x 3d -8 -9 1g 15o -b -c 2z 0 e l 28 0 f j 1x 17lg -d g w 18d8 h -h 6x 55 i -g v 3p -e
        -f 1w 1nx11 -i k z qw -j -k 6x d -l m 11 r4 -m -n 1n -2 s -20 1g -2c -k 62 15 l -3q -2 -18 2k -1m 23 -h r
        -1b 1f 2v -3g t -1z
        n o 2d 0 1 l 72 rk 2 f 5j 0 3 -e c 0 4 -d 76 0 5 8 8 m -1 6 1t 0 -2 7 70 e -3 -4 2r 0 9 e 1d 0 -5 a 6x 3d -6
        b 10 83o -7 c 5 7w d -a 9 n7 -8 -9 36 0 -b -c 75 rf g j 2 1i h i 70 7 -f -g 8 e -h -i 9 s0 k -l 2f 2p8 -j -k
        2 61 m -o h 15o -m -n -13 -10 36 -r -1 1g -5 11 -p -11 -2m 1h -2a -29 2d -1d -4f 7 17 -1b -2k -1p 12 1b
        n o 1f 0 1 -o 1f 0 2 l 5c 0 3 -k 6z 4 4 8 40 0 5 -5 1o 8vg 6 -4 75 au 7 -3 4c 0 -1 -2 70 r9 9 a 76 2 -6 -7
        3m 0 b k 5b 0 c -h z rf d i 9 4y -8 e j 1s9v f g 26 e9w -9 -a 22 2cwc h -d 10 ob0 -b -c z rm j -g 1d 14 -e
        -f 22 wgh -i -j 71 6 -l m 1g 7bw -m -n -28 1p 34 -1i 9 -12 b 14 -g 13 -38 15 -5 h -5r v -29 -43 n -1e 1d -22
        -1 s
        n o c 0 1 -o y 6k4 2 -n 1y rr 3 f 5 1b 4 d 10 3h0 5 9 1y rb -1 6 20 4tzw 7 8 20 4t84 -2 -3 1w 2q1y9 -4 -5 74
        am -6 a 71 a6 b -a 1y rr c -9 20 4c90 -7 -8 10 48s -b e 14 rr -c -d 6x 1d g j 2e 1v -e h 10 3h0 i -h y 3h0
        -f -g 1d by k -m 10 nj8 l -l 10 cqc m -k x byk -i -j -3 -7 2q -2 -2r -c a 1x -2e 4 s -1w 16 -17 7e -l -l -c
        1g -1l 1u -1t -11 -2k
        n o 77 es 1 a 1d it 2 9 75 1 3 5 1 50k -1 4 1g byk -2 -3 3 3h0 6 -8 74 6s 7 8 1y rb -4 -5 1i jcdg -6 -7 1y
        rp -9 -a x -mrg b f 23 1u1bc c e w tpg -b d 77 p3 -c -d 6y 6a -e -f 37 0 g l 1s 0 -g h 70 ro i -l 9 s0 j k
        71 42 -h -i 75 mb -j -k 23 jie9k -m m 70 k -n -o -1b c 2w -4 -22 -4 -2b -1t 2p -1g -i k 5x -1p 1o -4 -1h 1g
        m -3e -3v 2d -1s 11
        n o 18 48s 1 j 18 1xg 2 g a 0 3 -f 2 10 4 7 2g 6 -1 5 1i 7bw -2 6 1j 25 -3 -4 4e 0 8 -e h 15o 9 f 0 1uqs a c
        1s 0 -5 b 1y qw -6 -7 70 rl d -b 76 c9 -8 e 2 2q -9 -a 11 3 -c -d 1y rb h i 72 re -g -h 14 0 -i -j 4e 0 k m
        6x g -k l b 15o -l -m 19 5bqs -n -o -1k 1f d -j -2h -2l 15 1c -2a a -4j -1r 1s 2u -15 9 -25 k -1f -1r 9 1q
        -2p h
        n o 1f 0 1 i 1f 0 2 e 3r 0 3 -d 10 lzo 4 c 1w a3hif 5 b 1w 7o6be 6 a 0 7aqc 7 -5 2e 2w -1 8 6x 2j 9 -4 28
        15o -2 -3 17 r08 -6 -7 0 1x24 -8 -9 14 ox d -c 2e 2o -a -b 16 2o f g 15 72 -e -f 55 0 h -i 16 qm -g -h 1w
        2ozam -j j 1x 3cr8 k m 1x 2bpw -k l v al -l -m 10 2p8 -n -o 9 1h -w -j z 1u -1a 0 -2f -w 1j -3 -2c -9 2g -2b
        p 1l 27 u h -2u -1t 1v
        n o 2x 0 1 k 6x c -1 2 76 ip 3 g 1z lzo 4 7 6x hb 5 -5 4w 0 -2 6 76 1z -3 -4 6b 0 8 c y 0 -6 9 6x 3v -7 a 18
        15o -8 b 74 dk -9 -a 15 s d f 20 6xm4 e -d 5r 0 -b -c 1y q5 -e -f 15 1 h -k 20 3tqc i j v g5 -g -h 14 0 -i
        -j 6x m l m 15 1 -l -m 4v 0 -n -o -1m -8 3d -1b 1c -12 2i 1i -u s -t 13 -1v 1f -a 1v -1e -g 23 -b 3m -11 -2e
        1q
        n o k 0 1 -o 78 95w 2 5 4v 0 3 4 34 0 -1 -2 78 3hs -3 -4 1z 1bgc 6 g 25 mrg 7 f 71 nr 8 b 1b b6s 9 a z lz -5
        -6 12 nj8 -7 -8 4v 0 c -d 6x 14 -9 d 26 0 -a e 1o 1czw -b -c 4 k -e -f 4 19 h m 1x 7lx4 i l 6x 4j j k 15 9
        -g -h 5 21 -i -j 1r 0 -k -l e 0 -m -n g 2c 1l -29 -4 -2t -1m s 2w -1j -18 l 28 1f -13 -g 1i 3 -22 -6 -23 1c
        -1c -1w
        n o 23 jag 1 a y 2p8 2 8 12 w0s 3 7 1a 9mu4 4 -5 78 4xl -1 5 5v 0 6 -4 1y qd -2 -3 5n 0 -6 -7 1y rr 9 -a 1z
        byk -8 -9 3s 0 b m 6b 0 c f 5n 0 d -e 8 3p -b e 1w 2liby -c -d 1z 6k4 -f g 1y nq h k 5r 0 i -j 6j 0 j -i 16
        eq -g -h 73 rm l -m 25 7bw -k -l 36 0 -n -o j -s -3j -x y s -3k -1h 3a -z b -2j 5 23 10 -12 -40 2t 1y 5 -i
        -1f 5 2m
        n o 3t 0 1 -o 76 c9 2 d 1s 0 3 -c 4 0 4 c 1z 3rsw 5 -9 1z 2058 6 a 1y rr 7 8 11 rn -1 -2 6x 4j 9 -5 15 46 -3
        -4 1y re b -8 14 0 -6 -7 14 qy -a -b 1h 15o e m 6x bo f j 26 0 -d g 11 1x -e h 4r 0 i -h 71 s -f -g 10 6k4 k
        -l z 2j -i l 1z 6k4 -j -k 10 7bw -m -n -3 -1x 4q -y 9 -1h 2o 7 -z 21 -8 w v -s -12 20 -17 -b u -2n 2 -1 -2e
        -28
        n o 1p mu 1 j 23 jdj4 2 a 4x 0 3 4 74 j2 -1 -2 41 0 5 -9 20 7v6g 6 -8 19 33hw -3 7 1p n 8 -7 10 p2s 9 -6 10
        i4s -4 -5 5 2o b h 16 oa c -g 15 4 d -f 5r 0 e -e 1x 1vik f g 9 jg -a -b 16 2o -c -d 10 48s -h i 78 1anw -i
        -j 4x 0 k -o 59 0 l -n w 9n8 -k m 19 2et0 -l -m -20 d f -11 -4e 3 j x 1f 27 -1e 3 -1u f 9 p 1m -1u 16 -e 3g
        l -z -t
        n o 3g 0 1 -o 3t 0 2 -n 1x sxo 3 6 1v 3b7o 4 -4 78 5zv -1 5 19 5wks -2 -3 5c 0 7 l 53 0 8 j 4m 0 9 d 1y rr
        -5 a 23 jdj4 b c 25 48s -6 -7 6x 1r -8 -9 4l 0 e h v i8 f -d 1z 2404 -a g 4r 0 -b -c 4o 0 i -g 1h 15o -e -f
        25 0 k -j 14 1c -h -i 1u i4s m -m 1v p2s -k -l 4 -3h l 10 3 -1n 1l 3i o -1r 2e -1t -3a 2q -s -1s -9 -3d 15
        -1c 1z -1u -27 -1u
        n o 5l 0 1 -o 6x 5 -1 2 1l 0 3 6 3s 0 4 -5 13 l6 -2 5 h 0 -3 -4 5b 0 7 -n 16 1 8 c 0 puk -6 9 6x em a b 1b
        -15o -7 -8 1v b6s -9 -a 2e 1e -b d 16 mx e k 1v 20x0 f i 1w 4j009 g -f 5h 0 h -e 1z 478g -c -d 6x q4 j -i 6z
        qx -g -h 1b cqc -j l 2 2h m -m x 48s -k -l -1w -2 -6 -2m 1c -7 -4 2z -1o 1e 19 -27 1j k a p -1e 1i 21 -18 u
        1w -15 -26
        n o i 3h0 1 -o 2c 0 2 -n 19 80ys 3 -m 4e 0 4 -l 15 s 5 i 75 li 6 b y 2p8 7 9 74 h7 -1 8 13 5 -2 -3 y 48s a
        -6 75 e1 -4 -5 1l 0 c -e 1p 0 d g 2a 1xg e -a 74 i -7 f 19 2gck -8 -9 1d 10 -b h 6x g2 -c -d 5k 0 j m 13 20
        k l z nv -f -g 74 nl -h -i 1y ra -j -k -1b q -14 22 -g -10 -1z 1x 6 -1k t y -4d 1i 9 1h 3 -17 2d -1l -1s -h
        -1e 12
        n o 1h 15o 1 i 3q 0 2 -i 2b 0 3 -h 71 7 4 5 1 50k -1 -2 1z 15o -3 6 1z 1bgc 7 h 1o 6i6k 8 -e 20 5gdg 9 c 1u
        4j70 a -7 d 0 b -6 6 0 -4 -5 25 mrg d -d 0 1x24 -8 e z qy f g 11 qy -9 -a 10 ftg -b -c 1z 1ejg -f -g w 11f8
        j -o j 11wl k -n 19 3p3o l m 11 0 -j -k x 19ws -l -m -o 14 v -k -2o a 11 -1w -n 21 k -5w 1j o 28 6 -1v -o -i
        2d -1m r -1c -1t
        n o 2u 0 1 m 78 o7a 2 6 b 0 3 4 12 v90 -1 -2 2 j5 5 -5 53 0 -3 -4 25 0 7 c 20 42zo 8 9 1l 15o -6 -7 2z 0 a b
        2n 0 -8 -9 1y rr -a -b 12 19ws d l 2f 5sc e k 1n 0 f g 2 ql -c -d 2 2a h j 1z 1sfg -e i 1y rm -f -g 14 3 -h
        -i 4d 0 -j -k 14 q3 -l -m 77 r6 -n -o 0 w 1p -1n -1s -13 1x 1a -1g -25 2b -26 1k -14 22 -w k -29 1k -1z 1d
        -9 -2d m
        n o 73 rm 1 k 38 0 2 j 4e 0 3 h 3o 0 4 g 3 3h0 5 e 6z ro 6 d 5j 0 7 -8 2o 0 8 -7 o 0 9 -6 3z 0 -1 a 36 0 b
        -5 12 15o -2 c 2 70 -3 -4 1y rk -9 -a z k f -d 6b 0 -b -c 40 0 -e -f 2g z -g i 1v 5yw4 -h -i 6b 0 -j -k 77
        jr -l l 2e ta m -o 1v 83o -m -n 3 -1v w -1z 20 -1j -1u -26 15 -4g -17 1a -24 -2e 12 w -24 t -r 2u d 9 -2z g
        n o b 0 1 l 2d 0 2 j 1a 2e18 3 -i 0 6ydw 4 -h e 0 5 i 16 r1 6 a 23 6y0 -1 7 2g 19 8 9 16 gs -2 -3 v 7d -4 -5
        1a 1n10 b h 1z 1iec c g 11 d d -a 75 4i -6 e 1x 24rw -7 f v ie -8 -9 1z 3l8s -b -c 1g 50k -d -e 14 mq -f -g
        11 rh -j k 70 r6 -k -l 75 10 -m m 23 5xzpc -n -o -1k u -t -1t -a -17 -s 34 -f 1e -1q 14 -10 3l -3 -31 17 5
        -1o 1s -2h 2i n -1g
        n o 21 0 1 -o 65 0 2 -n 3t 0 3 -m 1b -r08 4 b 19 3gm4 5 9 76 o7 6 8 w 0 7 -3 3h 0 -1 -2 19 2et0 -4 -5 1x
        24rw a -8 20 652c -6 -7 1b 0 -9 c 15 46 d e 10 iwk -a -b 1b mrg f k 12 1xg g h 73 cr -c -d 1b 0 -e i 19 2wjw
        j -h 4o 0 -f -g 16 h2 -i l 12 lzo m -l 20 6pwc -j -k -11 2t 1m s -22 24 -1l -j -1u -8 a 11 -15 -1h 3o 4 l
        -1s 20 -1c -t -1y -1q -1z
        n o 6y r7 1 a 74 ku 2 5 4 rr 3 4 1h 3h0 -1 -2 77 1j -3 -4 78 1bpq 6 9 1j 35 7 -8 5s 0 8 -7 12 uh8 -5 -6 12
        15o -9 -a 1r 0 b h 11 mj c d 6z qg -b -c 1g e9w -d e 15 1q -e f 15 33 g -h 2e q8 -f -g 0 5744 i -o 15 2 -i j
        19 avl8 k -n 11 rp l -m 11 jt -j m 18 15o -k -l -1 -1g -10 1t -17 1l 1e -r 1y -p u -13 y a -4c u 12 11 -p m
        -35 -6 1f o
        n o 3g 0 1 -o 74 rk 2 -n 70 rl 3 l 3o 0 4 -j 1h 2p8 5 h 6y rh 6 e 4e 0 7 d 8 66 8 c 8 0 9 a 4 66 -1 -2 74 5
        -3 b 74 b8 -4 -5 74 ji -6 -7 2e ta -8 -9 15 h -a f z ob -b g 6z rb -c -d 77 j3 -e i 2g 51 j k 6z 7j -f -g 1a
        9204 -h -i 14 ro -k m 0 qmc -l -m 7 -x 2v -c v -15 11 a -2d p -6 -3t -w -1x -25 i 2d -1e -1h 2 b -36 16 -1u
        n o 5c 0 1 m 5 32 2 g 78 95w -1 3 1z 1bgc -2 4 78 o7a 5 7 1d 65 6 -5 1a 9204 -3 -4 12 15o 8 b 4r 0 9 -9 5s 0
        -6 a 1w 3kswc -7 -8 12 sxo c f 1z 1pq8 -a d 16 4h e -d 17 r08 -b -c b 15o -e -f 1t 0 h k 14 rq i -j 14 q4 -g
        j 1i 5064 -h -i 1o 9n8 -k l 13 i -l -m 1i 3afw -n -o e -b 1x -9 -u -j -7 2f -19 -20 1b -16 -q f -1m k -2k k
        1t 15 0 -2z -1v z
        n o i 3h0 1 -o 3g 0 2 -n 77 1j 3 7 b 15o 4 6 9 2j 5 -3 z 2j -1 -2 1o 2rx8 -4 -5 78 2exa 8 -m 1x 7lx4 9 m 1x
        38wc a i 78 o7a b c v kx -6 -7 1y rj d g 18 af0 e -b z mq -8 f 76 67 -9 -a 6b 0 h -e 77 rl -c -d 18 5sc j l
        1x 3w1o -f k 10 p2s -g -h 15 2 -i -j 2e e2 -k -l -y 1t -o 20 -1j a -1h -22 2a -1f m 1t -1i -j 16 -r r -f 1p
        -16 1b 1a -1o x
        n o 2x 0 1 m 1h 1xg 2 l 5y 0 3 k 77 91 4 e 0 83o 5 6 2e a -1 -2 16 oa 7 c 1x 1ejg 8 b 1g 50k 9 a 13 1g -3 -4
        74 q9 -5 -6 16 l3 -7 -8 1x 1zdg -9 d 74 qg -a -b 4w 0 f h 2k 0 g -e 70 rn -c -d 15 21 i -i 2z 0 j -h 0 2r5g
        -f -g x -mrg -j -k 77 j3 -l -m 5w 0 -n -o -1g 1n -1f 24 -4c -11 -r a q -1 -1e 8 -27 -12 1s -m -25 2e 7 -2m
        -1v 3 -1l 26
        n o 23 255s 1 7 y 2p8 2 6 12 v90 -1 3 4 dw 4 -5 75 cx 5 -4 2 0 -2 -3 20 5a78 -6 -7 1p mu 8 e 8 6f 9 -e 5 r3
        a c 75 1 b -a 2 4q -8 -9 1d 10 -b d y 15o -c -d 1o i4s f k 23 rgfc g i 5 ro h -h 25 15o -f -g 1i 19ws j -k 6
        0 -i -j 23 49nmw l -o 25 15o -l m 6z r7 -m -n -1b -1d 1a 24 -2s 21 -1c 2z -i 7 13 -2p e -t 9 3d -1a 4 -1w t
        l -29 16 -2g
        n o 65 0 1 -o 1x 3gm4 2 b 15 dm 3 -a 1x 30es 4 a 26 lzo 5 8 2a 15o 6 -4 5w 0 7 -3 1 316k -1 -2 1x 1qvw -5 9
        22 11i -6 -7 75 rb -8 -9 5w 0 c -n 1l 15o d -m 29 0 e g 19 1dro -b f 1x 5cik -c -d 77 b h i 15 b -e -f 71 6x
        -g j 1p mf k -l 2a 2p8 l -k 1a f2to -h m 76 gu -i -j -1 2h 25 12 -29 q -x -z 1b -1s -21 v -u q -29 13 p z
        -2k -2d -1s 1e -2x -1t
        """
}
